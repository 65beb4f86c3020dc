import type { FieldChoice, SheetField } from '@flowscope/study'
import { useId } from 'react'
import { nameOfHandle } from '../../run-view/value-names.ts'
import { lessonWords } from '../../words/lessons.ts'
import styles from './sheet.module.css'

const words = lessonWords.build

interface ValueFieldProps {
  readonly field: SheetField
  readonly value: string
  readonly isWrong: boolean
  readonly onEnter: (value: string) => void
}

/** A missing value: long ones are chosen from those the run knows, short ones are typed. */
export function ValueField({ field, value, isWrong, onEnter }: ValueFieldProps) {
  const hint = useId()
  const shared = {
    'aria-label': words.valueOf(field.name),
    'aria-invalid': isWrong,
    'aria-describedby': isWrong ? hint : undefined,
    className: styles['field'],
    value,
  }
  return (
    <>
      {field.choices ? (
        <select
          {...shared}
          onChange={({ target }) => {
            onEnter(target.value)
          }}
        >
          <option value="">{words.choose}</option>
          {field.choices.map((choice) => (
            <option key={choice.text} value={choice.text}>
              {nameOfChoice(choice)}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type="text"
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          onChange={({ target }) => {
            onEnter(target.value)
          }}
        />
      )}
      {isWrong && (
        <span id={hint} className={styles['hint']}>
          {words.wrong}
        </span>
      )}
    </>
  )
}

/** What it is, and how it begins: `Access token, 00D5g0…`. */
export function nameOfChoice({ of, text, scheme }: FieldChoice): string {
  if (of === null) return text
  const name = of === 'consumerKey' ? words.consumerKey : nameOfHandle(of)
  const start = text.slice(scheme.length, scheme.length + 6)
  return `${scheme}${name} (${start}…)`
}
