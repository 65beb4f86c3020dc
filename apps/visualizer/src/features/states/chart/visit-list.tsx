import { Button } from '../../../ui/button.tsx'
import { stateWords } from '../../../words/states.ts'
import type { Visit } from './region-picture.ts'
import { waySentence } from './way-sentence.ts'
import styles from './ways.module.css'

interface VisitListProps {
  readonly visits: readonly Visit[]
  /** Where the reader is: no button leads there. */
  readonly cursor: number
  readonly onGo: (cursor: number) => void
}

const words = stateWords.story

/** The times that the run came to a state, each a way to go there. */
export function VisitList({ visits, cursor, onGo }: VisitListProps) {
  return (
    <ol className={styles['ways']}>
      {visits.map((visit) => (
        <li key={visit.step} data-kind={visit.isAhead ? 'idle' : 'taken'}>
          <span>{visit.by ? words.cameBy(waySentence(visit.by)) : words.start}</span>
          {visit.cursor !== cursor && (
            <Button
              className={styles['open']}
              onClick={() => {
                onGo(visit.cursor)
              }}
            >
              {visit.step === 0 ? words.goToStart : words.goTo(visit.step)}
            </Button>
          )}
        </li>
      ))}
    </ol>
  )
}
