import { Icon, type IconName } from './icon.tsx'
import styles from './marked-word.module.css'

interface MarkedWordProps {
  readonly icon: IconName
  readonly word: string
  /** Which of its kind it is: the style sheet of whoever shows it gives it a colour. */
  readonly mark: string
  readonly className: string | undefined
}

/** A drawing and the word that says the same. */
export function MarkedWord({ icon, word, mark, className }: MarkedWordProps) {
  return (
    <span className={[styles['word'], className].join(' ')} data-mark={mark}>
      <Icon name={icon} size={16} /> {word}
    </span>
  )
}
