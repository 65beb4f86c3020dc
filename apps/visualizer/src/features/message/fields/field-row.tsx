import type { ReactNode } from 'react'
import { Prose } from '../../../ui/prose.tsx'
import { messageWords } from '../../../words/message.ts'
import { EncodedText } from '../encoded-text.tsx'
import { useExplain } from '../explain.ts'
import { Lit } from '../range.tsx'
import type { Field } from './fields.ts'
import { Checked, Made } from './handling.tsx'
import { useHandling } from './use-handling.ts'
import styles from './fields-view.module.css'

const words = messageWords.fields

interface FieldRowProps {
  readonly field: Field
  /** Whether a sentence says what the name means. */
  readonly isTold: boolean
  /** Whether the table says who makes and who checks. */
  readonly isHandled: boolean
}

/** A row of the table, a card where there is no room for one. */
export function FieldRow({ field, isTold, isHandled }: FieldRowProps) {
  const { named, name, raw, decoded } = field
  const explain = useExplain()
  const entry = named ? explain(named) : undefined
  const handlingOf = useHandling()
  const handling = named ? handlingOf(named) : undefined
  return (
    <tbody className={styles['field']}>
      <tr>
        <th scope="row" className={styles['name']}>
          {name}
        </th>
        <Cell label={words.raw} className={styles['wire']}>
          <EncodedText text={raw} />
        </Cell>
        <Cell label={words.decoded} className={styles['wire']}>
          {decoded === '' ? (
            <span className={styles['label']}>{words.empty}</span>
          ) : raw === decoded ? (
            <span className={styles['label']}>{words.same}</span>
          ) : (
            <Lit whole={decoded}>{decoded}</Lit>
          )}
        </Cell>
        {isHandled && (
          <>
            <Cell label={words.made}>
              {handling && <Made handling={handling} whole={decoded} />}
            </Cell>
            <Cell label={words.checked}>{handling && <Checked handling={handling} />}</Cell>
          </>
        )}
      </tr>
      {isTold && entry && (
        <tr>
          <td colSpan={isHandled ? 5 : 3} className={styles['meaning']}>
            <Prose text={entry.what} />
          </td>
        </tr>
      )}
    </tbody>
  )
}

interface CellProps {
  readonly label: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** On a card the label of the column stands before what it holds. */
function Cell({ label, className, children }: CellProps) {
  return (
    <td data-label={label} className={className}>
      {children}
    </td>
  )
}
