import type { PartyId } from '@flowscope/http-message'
import type { LaneRow } from './lane-row.ts'
import styles from './mark.module.css'

interface MarkDrawingProps {
  readonly row: Extract<LaneRow, { kind: 'mark' }>
  readonly lanes: readonly PartyId[]
  readonly travels: boolean
}

/** A dot on the lane of who acts, and the act in words beside it. */
export function MarkDrawing({ row, lanes, travels }: MarkDrawingProps) {
  const at = lanes.indexOf(row.party)
  return (
    <>
      <span
        className={styles['dot']}
        data-when={row.when}
        data-party={row.party}
        data-travels={travels}
        style={{ gridColumn: `${String(at + 1)} / span 1` }}
      />
      <span
        className={styles['act']}
        data-when={row.when}
        data-side={at * 2 < lanes.length ? 'right' : 'left'}
        style={{ '--at': at }}
      >
        {row.label}
      </span>
    </>
  )
}
