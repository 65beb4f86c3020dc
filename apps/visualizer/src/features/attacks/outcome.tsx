import {
  defenceIds,
  defences,
  type Attack,
  type DefenceId,
  type Evidence,
} from '@flowscope/scenarios'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Prose } from '../../ui/prose.tsx'
import { attackWords as words } from '../../words/attacks.ts'
import styles from './attack-panel.module.css'
import { useMatrix } from './use-matrix.ts'

interface OutcomeProps {
  readonly attack: Attack
  readonly on: readonly DefenceId[]
  readonly evidence: Evidence
  readonly onDefences: (on: readonly DefenceId[]) => void
}

/** What the attacker can do now, or what stood in the way; then what would have helped. */
export function Outcome({ attack, on, evidence, onDefences }: OutcomeProps) {
  const { succeeded, sentence } = evidence
  return (
    <div className={styles['outcome']}>
      <h3 className={styles['verdict']} data-succeeded={succeeded}>
        <Icon name={succeeded ? 'attacker' : 'practice'} />
        {succeeded ? words.succeeded : words.blocked}
      </h3>
      <p>
        <Prose text={sentence} />
      </p>
      {succeeded && <Rivals attack={attack} on={on} onDefences={onDefences} />}
      <Button
        onClick={() => {
          onDefences(on)
        }}
      >
        <Icon name="restart" /> {words.again}
      </Button>
    </div>
  )
}

/** The same attack against each defence by itself, played now. */
function Rivals({ attack, on, onDefences }: Omit<OutcomeProps, 'evidence'>) {
  const { results } = useMatrix(attack.id)
  const stops = results.filter(({ defence, evidence }) => defence && !evidence.succeeded)
  const played = results.length > defenceIds.length
  return (
    <div className={styles['rivals']}>
      <h4>{words.rivals}</h4>
      <ul>
        {stops.map(({ defence, evidence }) =>
          defence === null ? null : (
            <li key={defence}>
              <span>
                <strong>{defences[defence].title}.</strong> <Prose text={evidence.sentence} />
              </span>
              <Button
                onClick={() => {
                  onDefences([...on, defence])
                }}
              >
                {words.playAgainst(defences[defence].title)}
              </Button>
            </li>
          ),
        )}
      </ul>
      {!played && <p className={styles['aside']}>{words.rivalsBusy}</p>}
      {played && stops.length === 0 && <p>{words.rivalsNone}</p>}
    </div>
  )
}
