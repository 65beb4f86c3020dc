import type { TeachersNote } from '@flowscope/reference'
import type { Verdict } from '@flowscope/stage'
import { partyInSentence, stateWords } from '../../../words/states.ts'
import { ComparedValues } from '../compared-values.tsx'
import styles from './ways.module.css'

export interface Evidence {
  readonly verdict: Verdict | null
  readonly note: TeachersNote | null
}

const words = stateWords.compared

/** The values that the newest message was judged by: the receiver's own, and what only the server knows. */
export function Comparisons({ verdict, note }: Evidence) {
  return (
    <>
      {verdict?.compared && (
        <figure className={styles['compared']}>
          <figcaption>{words.own(partyInSentence[verdict.party], verdict.check)}</figcaption>
          <ComparedValues labels={[words.expected, words.received]} {...verdict.compared} />
        </figure>
      )}
      {note !== null && (note.stored !== null || note.received !== null) && (
        <figure className={styles['compared']}>
          <figcaption>
            {words.teachers(note.check)} <em>{words.notOnWire}</em>
          </figcaption>
          <ComparedValues
            labels={[words.onRecord, words.received]}
            expected={note.stored}
            received={note.received}
          />
        </figure>
      )}
    </>
  )
}
