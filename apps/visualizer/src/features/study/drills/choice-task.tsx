import type { ChoiceTask as Choice, Confidence } from '@flowscope/study'
import { useId, useState } from 'react'
import { useSettings } from '../../../settings/use-settings.ts'
import { Prose } from '../../../ui/prose.tsx'
import { useNumberKeys } from '../../../ui/use-number-keys.ts'
import { drillWords as words } from '../../../words/drills.ts'
import { ConfidenceAsk } from '../confidence-ask.tsx'
import { OptionTold } from '../exam/option-told.tsx'
import styles from '../exam/question-view.module.css'
import bar from './one-drill.module.css'

interface ChoiceTaskProps {
  readonly task: Choice
  readonly ask: string
  readonly onGive: (place: number, confidence: Confidence) => void
}

/** Options to choose one from, by hand or by the keys 1 to 4. */
export function ChoiceTask({ task: { options }, ask, onGive }: ChoiceTaskProps) {
  const [chosen, choose] = useState<number | null>(null)
  const name = useId()
  const hint = useId()
  const { settings } = useSettings()
  useNumberKeys(settings.shortcuts, (number) => {
    if (number <= options.length) choose(number - 1)
  })
  return (
    <>
      <fieldset className={styles['options']}>
        <legend className="hidden-visually">{ask}</legend>
        {options.map(({ text }, place) => (
          <label key={text} className={styles['option']} data-chosen={chosen === place}>
            <input
              type="radio"
              name={name}
              checked={chosen === place}
              onChange={() => {
                choose(place)
              }}
            />
            <span>
              <Prose text={text} />
            </span>
            <kbd aria-hidden="true" className={styles['key']}>
              {place + 1}
            </kbd>
          </label>
        ))}
      </fieldset>
      <div className={bar['bar']}>
        <p id={hint} hidden>
          {words.pick}
        </p>
        <ConfidenceAsk
          label={words.answer}
          disabled={chosen === null}
          describedBy={hint}
          onChoose={(confidence) => {
            if (chosen !== null) onGive(chosen, confidence)
          }}
        />
      </div>
    </>
  )
}

/** The same options, each with its reason. */
export function ChoiceTold({ task, chosen }: { readonly task: Choice; readonly chosen: number }) {
  return (
    <ul className={styles['options']} aria-label={words.options}>
      {task.options.map((option, place) => (
        <li key={option.text}>
          <OptionTold option={option} isChosen={place === chosen} />
        </li>
      ))}
    </ul>
  )
}
