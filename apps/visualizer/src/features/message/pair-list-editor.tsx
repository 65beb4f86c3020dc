import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { moveBy, removeAt, replaceAt } from './editable.ts'
import styles from './message-editor.module.css'

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
export function PairListEditor(props: PairListEditorProps) {
  const { legend, unit, separator, pairs, onChange } = props
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{legend}</legend>
      <ol className={styles['rows']}>
        {pairs.map(([name, value], at) => (
          <li key={at} className={styles['row']}>
            <input
              className={styles['name']}
              aria-label={`Name of ${unit} ${String(at + 1)}`}
              value={name}
              spellCheck={false}
              autoCapitalize="off"
              autoComplete="off"
              onChange={(event) => {
                onChange(replaceAt(pairs, at, [event.target.value, value]))
              }}
            />
            <span aria-hidden="true">{separator}</span>
            <ValueInput
              label={`Value of ${name === '' ? `${unit} ${String(at + 1)}` : name}`}
              value={value}
              onChange={(typed) => {
                onChange(replaceAt(pairs, at, [name, typed]))
              }}
            />
            <RowTools
              name={name === '' ? `${unit} ${String(at + 1)}` : name}
              first={at === 0}
              last={at === pairs.length - 1}
              onMove={(by) => {
                onChange(moveBy(pairs, at, by))
              }}
              onRemove={() => {
                onChange(removeAt(pairs, at))
              }}
            />
          </li>
        ))}
      </ol>
      <Button
        look="quiet"
        onClick={() => {
          onChange([...pairs, ['', '']])
        }}
      >
        <Icon name="plus" size={16} /> Add a {unit}
      </Button>
    </fieldset>
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
  readonly onRemove: () => void
}

function RowTools({ name, first, last, onMove, onRemove }: RowToolsProps) {
  return (
    <span className={styles['tools']}>
      <Button
        look="icon"
        disabled={first}
        aria-label={`Move ${name} up`}
        onClick={() => {
          onMove(-1)
        }}
      >
        <Icon name="up" size={16} />
      </Button>
      <Button
        look="icon"
        disabled={last}
        aria-label={`Move ${name} down`}
        onClick={() => {
          onMove(1)
        }}
      >
        <Icon name="down" size={16} />
      </Button>
      <Button look="icon" aria-label={`Remove ${name}`} onClick={onRemove}>
        <Icon name="cross" size={16} />
      </Button>
    </span>
  )
}
