import type { PartyId } from '@flowscope/http-message'
import { channelWords, parties } from '../../run-view/parties.ts'
import { ArrowDrawing } from './arrow-drawing.tsx'
import type { LaneRow } from './lane-row.ts'
import { MarkDrawing } from './mark-drawing.tsx'
import styles from './rows.module.css'

interface LaneRowItemProps {
  readonly row: LaneRow
  readonly lanes: readonly PartyId[]
  readonly numeral: number | null
  readonly selected: boolean
  readonly newest: boolean
  readonly onSelect: (moment: number) => void
}

export function LaneRowItem(props: LaneRowItemProps) {
  const { row, lanes, numeral, selected, newest, onSelect } = props
  return (
    <li className={styles['row']} data-when={row.when} data-newest={newest}>
      {numeral !== null && (
        <span className={styles['numeral']} aria-hidden="true">
          {numeral}
        </span>
      )}
      <button
        type="button"
        className={styles['press']}
        aria-current={row.when === 'next' ? 'step' : undefined}
        aria-pressed={selected}
        aria-label={spoken(row)}
        onClick={() => {
          onSelect(row.moment)
        }}
      >
        {row.kind === 'arrow' ? (
          <ArrowDrawing row={row} lanes={lanes} />
        ) : (
          <MarkDrawing row={row} lanes={lanes} />
        )}
      </button>
    </li>
  )
}

/** The row as a sentence: parties, channel and outcome in words. */
function spoken(row: LaneRow): string {
  const prefix = row.when === 'next' ? 'Next: ' : ''
  if (row.kind === 'mark') return `${prefix}${parties[row.party].name}: ${row.label}`
  const route = `${parties[row.from].name} to ${parties[row.to].name}, ${channelWords[row.channel]}`
  return `${prefix}${row.label}. ${route}${row.refused ? '. Refused' : ''}`
}
