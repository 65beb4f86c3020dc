import { confidences, type Confidence } from '@flowscope/study'
import { studyWords } from '../../words/study.ts'
import styles from './confidence-ask.module.css'

interface ConfidenceAskProps {
  readonly label?: string
  readonly disabled?: boolean
  /** What to do first, while it is disabled. */
  readonly describedBy?: string | undefined
  readonly onChoose: (confidence: Confidence) => void
}

/** Three buttons: how sure somebody is, told in one press with the answer itself. */
export function ConfidenceAsk(props: ConfidenceAskProps) {
  const { label = studyWords.sure.ask, disabled = false, describedBy, onChoose } = props
  return (
    <div role="group" aria-label={label} className={styles['ask']}>
      <p aria-hidden="true" className={styles['label']}>
        {label}
      </p>
      <div className={styles['row']}>
        {confidences.map((confidence, at) => (
          <button
            key={confidence}
            type="button"
            className={styles['choice']}
            aria-disabled={disabled}
            aria-describedby={disabled ? describedBy : undefined}
            onClick={() => {
              if (!disabled) onChoose(confidence)
            }}
          >
            <Bars lit={at + 1} />
            {studyWords.sure[confidence]}
          </button>
        ))}
      </div>
    </div>
  )
}

function Bars({ lit }: { readonly lit: number }) {
  return (
    <svg aria-hidden="true" width="20" height="16" viewBox="0 0 20 16" className={styles['bars']}>
      {[1, 2, 3].map((bar) => (
        <rect
          key={bar}
          x={bar * 6 - 5}
          y={16 - bar * 5}
          width="4"
          height={bar * 5}
          rx="1"
          data-lit={bar <= lit}
        />
      ))}
    </svg>
  )
}
