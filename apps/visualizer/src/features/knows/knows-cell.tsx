import { parties } from '../../run-view/parties.ts'
import { Icon } from '../../ui/icon.tsx'
import { knowsWords } from '../../words/knows.ts'
import type { Knowing } from './knowledge.ts'
import styles from './knows.module.css'

interface KnowsCellProps {
  readonly knowing: Knowing
  /** The name of the value. */
  readonly value: string
  readonly onSelect: (moment: number) => void
}

/** The step since which a party knows a value, or a mark that it does not, or must not. */
export function KnowsCell({ knowing, value, onSelect }: KnowsCellProps) {
  const { party, since, isNew, forbidden } = knowing
  if (since === null) {
    return (
      <td data-forbidden={forbidden}>
        <span className="hidden-visually">{forbidden ? knowsWords.never : knowsWords.notYet}</span>
      </td>
    )
  }
  const told = knowsWords.since(parties[party].name, value, since + 1)
  const aside = [forbidden && knowsWords.breach, isNew && knowsWords.isNew].filter(Boolean)
  return (
    <td data-party={party} data-known="true" data-new={isNew} data-breach={forbidden}>
      <button
        type="button"
        className={styles['since']}
        aria-label={[told, ...aside].join(', ')}
        onClick={() => {
          onSelect(since)
        }}
      >
        {forbidden && <Icon name="cross" size={16} />}
        {since + 1}
      </button>
    </td>
  )
}
