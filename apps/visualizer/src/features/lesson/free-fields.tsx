import type { Entered, FieldChoice, FieldDifference, SheetField } from '@flowscope/study'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { lessonWords } from '../../words/lessons.ts'
import { isWrong } from './is-wrong.ts'
import { nameOfChoice } from './value-field.tsx'
import styles from './sheet.module.css'

const words = lessonWords.build

interface FreeFieldsProps {
  readonly fields: readonly SheetField[]
  readonly entered: readonly Entered[]
  readonly differences: readonly FieldDifference[]
  readonly onEnter: (entered: readonly Entered[]) => void
}

/** Names and values, both by hand: as many fields as somebody thinks there should be. */
export function FreeFields({ fields, entered, differences, onEnter }: FreeFieldsProps) {
  const rows = entered.length === 0 ? [{ name: '', value: '' }] : entered
  const replace = (at: number, row: Entered) => {
    onEnter(rows.map((each, index) => (index === at ? row : each)))
  }
  return (
    <>
      <ol className={styles['free']}>
        {rows.map((row, at) => (
          <FreeField
            key={at}
            at={at + 1}
            row={row}
            choices={everyChoice(fields)}
            isWrong={isWrong(differences, row.name, row.value)}
            onChange={(changed) => {
              replace(at, changed)
            }}
            onRemove={() => {
              onEnter(rows.filter((_, index) => index !== at))
            }}
          />
        ))}
      </ol>
      <Button
        look="quiet"
        onClick={() => {
          onEnter([...rows, { name: '', value: '' }])
        }}
      >
        <Icon name="plus" size={16} /> {words.add}
      </Button>
    </>
  )
}

interface FreeFieldProps {
  /** Counted from 1. */
  readonly at: number
  readonly row: Entered
  readonly choices: readonly FieldChoice[]
  readonly isWrong: boolean
  readonly onChange: (row: Entered) => void
  readonly onRemove: () => void
}

function FreeField({ at, row, choices, isWrong: marked, onChange, onRemove }: FreeFieldProps) {
  const isChosen = choices.some(({ text }) => text === row.value)
  return (
    <li className={styles['freeField']} data-wrong={marked}>
      <input
        {...byHand}
        className={styles['field']}
        aria-label={words.nameOfNew(at)}
        placeholder={words.newName}
        aria-invalid={marked}
        value={row.name}
        onChange={({ target }) => {
          onChange({ ...row, name: target.value })
        }}
      />
      <select
        className={styles['field']}
        aria-label={words.choiceOfNew(at)}
        value={isChosen ? row.value : ''}
        onChange={({ target }) => {
          onChange({ ...row, value: target.value })
        }}
      >
        <option value="">{words.typed}</option>
        {choices.map((choice) => (
          <option key={choice.text} value={choice.text}>
            {nameOfChoice(choice)}
          </option>
        ))}
      </select>
      {!isChosen && (
        <input
          {...byHand}
          className={styles['field']}
          aria-label={words.typedOfNew(at)}
          placeholder={words.newText}
          aria-invalid={marked}
          value={row.value}
          onChange={({ target }) => {
            onChange({ ...row, value: target.value })
          }}
        />
      )}
      <Button look="icon" aria-label={words.remove(at)} onClick={onRemove}>
        <Icon name="cross" size={16} />
      </Button>
    </li>
  )
}

const byHand = {
  type: 'text',
  autoCapitalize: 'off',
  autoComplete: 'off',
  autoCorrect: 'off',
  spellCheck: false,
} as const

/** Whatever may stand in any of the fields, each once. */
function everyChoice(fields: readonly SheetField[]): readonly FieldChoice[] {
  const all = fields.flatMap(({ choices }) => choices ?? [])
  return all.filter(({ text }, at) => all.findIndex((each) => each.text === text) === at)
}
