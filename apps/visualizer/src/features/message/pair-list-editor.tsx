import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { messageWords } from '../../words/message.ts'
import { useRowFocus } from './edit/use-row-focus.ts'
import { moveBy, removeAt, replaceAt } from './editable.ts'
import styles from './message-editor.module.css'

const words = messageWords.editor

export type Pair = readonly [name: string, value: string]

interface PairListEditorProps {
  readonly legend: string
  /** One of them, in words: "parameter", "header". */
  readonly unit: string
  readonly separator: '=' | ':'
  readonly pairs: readonly Pair[]
  readonly onChange: (pairs: readonly Pair[]) => void
}

/** Names and values that can be changed, removed, added and put in another order. */
export function PairListEditor({ legend, unit, separator, pairs, onChange }: PairListEditorProps) {
  const { list, focusNext } = useRowFocus()
  return (
    <fieldset ref={list} className={styles['group']}>
      <legend className={styles['legend']}>{legend}</legend>
      <ol className={styles['rows']}>
        {pairs.map((pair, at) => (
          <li key={at} data-row={at} className={styles['row']}>
            <PairInputs
              at={at}
              unit={unit}
              separator={separator}
              pair={pair}
              onChange={(typed) => {
                onChange(replaceAt(pairs, at, typed))
              }}
            />
            <RowTools
              name={shownName(pair, unit, at)}
              first={at === 0}
              last={at === pairs.length - 1}
              onMove={(by) => {
                focusNext(at + by, by < 0 ? 'up' : 'down')
                onChange(moveBy(pairs, at, by))
              }}
              onRepeat={() => {
                onChange(pairs.toSpliced(at + 1, 0, pair))
              }}
              onRemove={() => {
                focusNext(Math.min(at, pairs.length - 2), 'remove')
                onChange(removeAt(pairs, at))
              }}
            />
          </li>
        ))}
      </ol>
      <Button
        look="quiet"
        data-part="add"
        onClick={() => {
          focusNext(pairs.length, 'name')
          onChange([...pairs, ['', '']])
        }}
      >
        <Icon name="plus" size={16} /> {words.add(unit)}
      </Button>
    </fieldset>
  )
}

interface PairInputsProps extends Pick<PairListEditorProps, 'unit' | 'separator'> {
  readonly at: number
  readonly pair: Pair
  readonly onChange: (pair: Pair) => void
}

function PairInputs({ at, unit, separator, pair, onChange }: PairInputsProps) {
  const [name, value] = pair
  return (
    <>
      <input
        className={styles['name']}
        data-part="name"
        aria-label={words.nameOf(unit, at + 1)}
        value={name}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        onChange={(event) => {
          onChange([event.target.value, value])
        }}
      />
      <span aria-hidden="true">{separator}</span>
      <ValueInput
        label={words.valueOf(shownName(pair, unit, at))}
        value={value}
        onChange={(typed) => {
          onChange([name, typed])
        }}
      />
    </>
  )
}

interface ValueInputProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

export function ValueInput({ label, value, onChange }: ValueInputProps) {
  return (
    <textarea
      className={styles['value']}
      aria-label={label}
      value={value}
      rows={1}
      spellCheck={false}
      autoCapitalize="off"
      autoComplete="off"
      onChange={(event) => {
        onChange(event.target.value.replace(/[\r\n]/g, ''))
      }}
    />
  )
}

interface RowToolsProps {
  readonly name: string
  readonly first: boolean
  readonly last: boolean
  readonly onMove: (by: -1 | 1) => void
  readonly onRepeat: () => void
  readonly onRemove: () => void
}

/** A name that is still empty is told by its place. */
function shownName([name]: Pair, unit: string, at: number): string {
  return name === '' ? words.unnamed(unit, at + 1) : name
}

function RowTools({ name, first, last, onMove, onRepeat, onRemove }: RowToolsProps) {
  return (
    <span className={styles['tools']}>
      <Button
        look="icon"
        data-part="up"
        aria-disabled={first}
        aria-label={words.up(name)}
        onClick={() => {
          if (!first) onMove(-1)
        }}
      >
        <Icon name="up" size={16} />
      </Button>
      <Button
        look="icon"
        data-part="down"
        aria-disabled={last}
        aria-label={words.down(name)}
        onClick={() => {
          if (!last) onMove(1)
        }}
      >
        <Icon name="down" size={16} />
      </Button>
      <Button look="icon" aria-label={words.repeat(name)} onClick={onRepeat}>
        <Icon name="copy" size={16} />
      </Button>
      <Button look="icon" data-part="remove" aria-label={words.remove(name)} onClick={onRemove}>
        <Icon name="cross" size={16} />
      </Button>
    </span>
  )
}
