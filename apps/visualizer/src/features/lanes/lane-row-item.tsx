import type { PartyId } from '@flowscope/http-message'
import { channelWords, parties } from '../../run-view/parties.ts'
import { Icon } from '../../ui/icon.tsx'
import type { LaneRow } from './lane-rows.ts'
import styles from './lanes.module.css'

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
          <Arrow row={row} lanes={lanes} />
        ) : (
          <Mark row={row} lanes={lanes} />
        )}
      </button>
    </li>
  )
}

type RowOf<Kind extends LaneRow['kind']> = Extract<LaneRow, { kind: Kind }>

function Arrow(props: { readonly row: RowOf<'arrow'>; readonly lanes: readonly PartyId[] }) {
  const { row, lanes } = props
  const from = lanes.indexOf(row.from)
  const to = lanes.indexOf(row.to)
  const left = Math.min(from, to)
  const span = Math.max(Math.abs(to - from), 1) + 1
  const room = Math.min(1, left, lanes.length - left - span)
  return (
    <>
      <span
        className={styles['label']}
        data-half={row.half}
        data-refused={row.refused}
        style={{ gridColumn: `${String(left + 1 - room)} / span ${String(span + room * 2)}` }}
      >
        {row.label}
      </span>
      <span
        className={styles['arrow']}
        data-party={row.from}
        data-channel={row.channel}
        data-direction={to > from ? 'right' : 'left'}
        data-refused={row.refused}
        style={{ gridColumn: `${String(left + 1)} / span ${String(span)}`, '--span': span }}
      >
        {row.refused && (
          <span className={styles['cross']}>
            <Icon name="cross" size={14} />
          </span>
        )}
      </span>
    </>
  )
}

function Mark(props: { readonly row: RowOf<'mark'>; readonly lanes: readonly PartyId[] }) {
  const { row, lanes } = props
  const at = lanes.indexOf(row.party)
  return (
    <>
      <span
        className={styles['dot']}
        data-party={row.party}
        style={{ gridColumn: `${String(at + 1)} / span 1` }}
      />
      <span
        className={styles['act']}
        data-side={at * 2 < lanes.length ? 'right' : 'left'}
        style={{ '--at': at }}
      >
        {row.label}
      </span>
    </>
  )
}

/** The row as a sentence: parties, channel and outcome in words. */
function spoken(row: LaneRow): string {
  const prefix = row.when === 'next' ? 'Next: ' : ''
  if (row.kind === 'mark') return `${prefix}${parties[row.party].name}: ${row.label}`
  const route = `${parties[row.from].name} to ${parties[row.to].name}, ${channelWords[row.channel]}`
  return `${prefix}${row.label}. ${route}${row.refused ? '. Refused' : ''}`
}
