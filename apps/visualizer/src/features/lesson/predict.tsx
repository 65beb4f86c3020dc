import type { Confidence } from '@flowscope/study'
import { useId, useState } from 'react'
import { ProseLinksContext } from '../../ui/prose-links-context.ts'
import { Prose } from '../../ui/prose.tsx'
import { shuffled } from '../../ui/shuffled.ts'
import { lessonWords } from '../../words/lessons.ts'
import { SurenessChoice } from './sureness.tsx'
import styles from './lesson-panel.module.css'

/** What is expected, as far as it was chosen: the place of the answer as it is written. */
export interface Expecting {
  readonly chosen: number | null
  readonly confidence: Confidence
}

export const expectingNothing: Expecting = { chosen: null, confidence: 'mid' }

interface PredictProps {
  readonly ask: string
  /** The right one first; they are shown in another order. */
  readonly answers: readonly string[]
  readonly expecting: Expecting
  readonly onExpect: (expecting: Expecting) => void
  /** The keys of a form: Enter answers. */
  readonly onSubmit: () => void
}

/** One question before anything is sent: what will come, and how sure one is of it. */
export function Predict({ ask, answers, expecting, onExpect, onSubmit }: PredictProps) {
  const name = useId()
  const [order] = useState(() => shuffled([...answers.keys()], Math.random))
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <fieldset className={styles['answers']}>
        <legend>
          <Prose text={ask} />
        </legend>
        <ProseLinksContext value={null}>
          {order.map((place) => (
            <label key={place} className={styles['answer']}>
              <input
                type="radio"
                name={name}
                checked={expecting.chosen === place}
                onChange={() => {
                  onExpect({ ...expecting, chosen: place })
                }}
              />
              <span>
                <Prose text={answers[place] ?? ''} />
              </span>
            </label>
          ))}
        </ProseLinksContext>
      </fieldset>
      <SurenessChoice
        chosen={expecting.confidence}
        onChoose={(confidence) => {
          onExpect({ ...expecting, confidence })
        }}
      />
      <button type="submit" hidden>
        {lessonWords.answer}
      </button>
    </form>
  )
}
