import type { ComparedField } from '@flowscope/flow'
import { compareWords } from '../../words/compare.ts'
import { Marked } from './marked-text.tsx'
import { markDifference, type MarkedText } from './text-difference.ts'
import styles from './field-table.module.css'

interface FieldTableProps {
  readonly title: string
  readonly fields: readonly ComparedField[]
  readonly names: readonly [string, string]
  /** True where the title stands above already. */
  readonly hidden?: boolean
}

/** Fields of two messages, a column for each; on a phone each row is a small sheet. */
export function FieldTable({ title, fields, names, hidden = false }: FieldTableProps) {
  return (
    <table className={styles['table']}>
      <caption className={hidden ? 'hidden-visually' : styles['title']}>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{compareWords.columns.field}</th>
          <th scope="col">{names[0]}</th>
          <th scope="col">{names[1]}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <Row key={`${field.place} ${field.name}`} field={field} names={names} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ field, names }: { readonly field: ComparedField } & Pick<FieldTableProps, 'names'>) {
  const { place, name, a, b } = field
  const [left, right] = markDifference(a ?? '', b ?? '')
  return (
    <tr>
      <th scope="row">
        <span className={styles['name']}>{name}</span>{' '}
        <span className={styles['place']}>{compareWords.places[place]}</span>
      </th>
      <Value side={names[0]} value={a} text={left} />
      <Value side={names[1]} value={b} text={right} />
    </tr>
  )
}

interface ValueProps {
  readonly side: string
  readonly value: string | null
  readonly text: MarkedText
}

function Value({ side, value, text }: ValueProps) {
  return (
    <td data-side={side}>
      {value ? (
        <Marked text={text} />
      ) : (
        <span className={styles['absent']}>
          {value === null ? compareWords.absent : compareWords.columns.empty}
        </span>
      )}
    </td>
  )
}
