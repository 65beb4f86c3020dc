import type { MarkedText } from './text-difference.ts'
import styles from './compare.module.css'

/** A text with the part that differs marked, underlined and not only coloured. */
export function Marked({ text }: { readonly text: MarkedText }) {
  return (
    <>
      {text.before}
      {text.differs !== '' && <mark className={styles['mark']}>{text.differs}</mark>}
      {text.after}
    </>
  )
}
