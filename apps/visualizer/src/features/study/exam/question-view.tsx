import type { ExamQuestion } from '@flowscope/lessons'
import { rightPlaces } from '@flowscope/study'
import { useId, type ReactNode } from 'react'
import { useSettings } from '../../../settings/use-settings.ts'
import { ProseLinksContext } from '../../../ui/prose-links-context.ts'
import { Prose } from '../../../ui/prose.tsx'
import { useNumberKeys } from '../../../ui/use-number-keys.ts'
import { examWords } from '../../../words/exam.ts'
import { OptionTold } from './option-told.tsx'
import styles from './question-view.module.css'

const words = examWords.practice

interface QuestionViewProps {
  readonly question: ExamQuestion
  /** The order in which options are shown: places as they are written. */
  readonly order: readonly number[]
  readonly chosen: readonly number[]
  /** `null` once it is answered: then every option says why. */
  readonly onChoose: ((chosen: readonly number[]) => void) | null
  readonly heading: ReactNode
}

/**
 * A case, a question, and its options: to be chosen from, or explained. Nothing links to an
 * explanation before the answer.
 */
export function QuestionView(props: QuestionViewProps) {
  if (props.onChoose === null) return <Question {...props} />
  return (
    <ProseLinksContext value={null}>
      <Question {...props} />
    </ProseLinksContext>
  )
}

function Question(props: QuestionViewProps) {
  const { question, order, chosen, onChoose, heading } = props
  const count = rightPlaces(question.options).length
  const ask = useId()
  const toggle = (place: number) => onChoose?.(chosenWith(place, chosen, count))
  useKeys(onChoose !== null, order, toggle)
  return (
    <div className={styles['question']}>
      {heading}
      <p className={styles['scenario']}>
        <Prose text={question.scenario} />
      </p>
      <p id={ask} className={styles['ask']}>
        <Prose text={question.ask} />
      </p>
      {onChoose === null ? (
        <ul className={styles['options']} aria-label={words.options}>
          {order.map((place) => (
            <li key={place}>
              <OptionTold option={question.options[place]} isChosen={chosen.includes(place)} />
            </li>
          ))}
        </ul>
      ) : (
        <fieldset className={styles['options']} aria-labelledby={ask}>
          {order.map((place, at) => (
            <OptionChoice
              key={place}
              text={question.options[place]?.text ?? ''}
              number={at + 1}
              isSingle={count === 1}
              isChosen={chosen.includes(place)}
              onToggle={() => {
                toggle(place)
              }}
            />
          ))}
        </fieldset>
      )}
    </div>
  )
}

/** A single choice takes the place of the one before; of several, the oldest goes. */
function chosenWith(place: number, chosen: readonly number[], count: number): readonly number[] {
  if (count === 1) return [place]
  if (chosen.includes(place)) return chosen.filter((each) => each !== place)
  return [...chosen, place].slice(-count)
}

function useKeys(
  isOpen: boolean,
  order: readonly number[],
  onToggle: (place: number) => void,
): void {
  const { settings } = useSettings()
  useNumberKeys(isOpen && settings.shortcuts, (number) => {
    const place = order[number - 1]
    if (place !== undefined) onToggle(place)
  })
}

interface OptionChoiceProps {
  readonly text: string
  readonly number: number
  readonly isSingle: boolean
  readonly isChosen: boolean
  readonly onToggle: () => void
}

function OptionChoice({ text, number, isSingle, isChosen, onToggle }: OptionChoiceProps) {
  return (
    <label className={styles['option']} data-chosen={isChosen}>
      <input type={isSingle ? 'radio' : 'checkbox'} checked={isChosen} onChange={onToggle} />
      <span>
        <Prose text={text} />
      </span>
      <kbd aria-hidden="true" className={styles['key']}>
        {number}
      </kbd>
    </label>
  )
}
