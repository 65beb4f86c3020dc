import { Icon } from '../../ui/icon.tsx'
import { liveSetupWords } from '../../words/live-setup.ts'
import { parts, type PartName, type PartState } from './parts.ts'
import styles from './progress.module.css'

const words = liveSetupWords.parts

interface ProgressProps {
  readonly shown: PartName
  readonly states: Readonly<Record<PartName, PartState>>
  readonly hrefOf: (part: PartName) => string
}

/** The three parts and how each stands; any of them can be opened at any time. */
export function Progress({ shown, states, hrefOf }: ProgressProps) {
  return (
    <nav aria-label={words.label} className={styles['progress']}>
      <ol>
        {parts.map((part, at) => (
          <li key={part}>
            <a
              href={hrefOf(part)}
              aria-current={part === shown ? 'step' : undefined}
              className={styles['part']}
            >
              <span className={styles['number']} data-done={states[part].isDone}>
                {states[part].isDone ? <Icon name="check" size={16} /> : at + 1}
              </span>
              <span className={styles['name']}>{words[part]}</span>
              <span className={styles['state']}>{states[part].words}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
