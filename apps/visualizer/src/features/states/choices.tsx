import { Button } from '../../ui/button.tsx'
import { stateWords } from '../../words/states.ts'
import styles from './choices.module.css'

export interface ChoiceView {
  readonly id: string
  readonly label: string
  readonly enabled: boolean
  readonly outOfTurn: boolean
  /** Why it cannot be chosen now; `null` when it can. */
  readonly reason: string | null
}

interface ChoicesProps {
  readonly choices: readonly ChoiceView[]
  readonly onChoose: (id: string) => void
}

/** All decisions there are: what is possible as buttons, the rest with the reason why not. */
export function Choices({ choices, onChoose }: ChoicesProps) {
  const possible = choices.filter(({ enabled }) => enabled)
  const impossible = choices.filter(({ enabled }) => !enabled)
  return (
    <>
      <ul className={styles['possible']} aria-label={stateWords.choices.possible}>
        {possible.map(({ id, label, outOfTurn }) => (
          <li key={id}>
            <Button
              onClick={() => {
                onChoose(id)
              }}
            >
              {label}
              {outOfTurn && <span className={styles['aside']}>{stateWords.choices.outOfTurn}</span>}
            </Button>
          </li>
        ))}
      </ul>
      <ul className={styles['impossible']} aria-label={stateWords.choices.impossible}>
        {impossible.map(({ id, label, reason }) => (
          <li key={id}>
            <button type="button" disabled className={styles['closed']}>
              {label}
            </button>
            <span className={styles['reason']}>{reason}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
