import type { PartyId } from '@flowscope/http-message'
import { memo } from 'react'
import { ArrowDrawing } from './arrow-drawing.tsx'
import type { LaneRow } from './lane-row.ts'
import { MarkDrawing } from './mark-drawing.tsx'
import { RoomSign } from './room-sign.tsx'
import rooms from './room.module.css'
import styles from './rows.module.css'
import { spoken } from './spoken.ts'
import type { RowHands } from './use-roving-rows.ts'

interface LaneRowItemProps {
  readonly row: LaneRow
  readonly lanes: readonly PartyId[]
  readonly numeral: number | null
  readonly room: 'opens' | 'goes on' | null
  readonly selected: boolean
  readonly newest: boolean
  /** What became of the followed value here. */
  readonly lit: string | null
  readonly travels: boolean
  readonly tabStop: boolean
  readonly hands: RowHands
}

/** Of a long run only the rows that changed are drawn again. */
export const LaneRowItem = memo(function LaneRowItem(props: LaneRowItemProps) {
  const { row, lanes, numeral, room, selected, newest, lit, travels, tabStop, hands } = props
  return (
    <li
      className={[styles['row'], rooms['row']].join(' ')}
      data-when={row.when}
      data-newest={newest}
      data-room={room ?? undefined}
      data-lit={lit !== null}
    >
      {room === 'opens' && <RoomSign />}
      {numeral !== null && (
        <span className={styles['numeral']} aria-hidden="true">
          {numeral}
        </span>
      )}
      <button
        type="button"
        className={styles['press']}
        tabIndex={tabStop ? 0 : -1}
        data-moment={row.moment}
        aria-current={row.when === 'next' ? 'step' : undefined}
        aria-pressed={selected}
        aria-label={spoken(row, lit)}
        onClick={() => {
          hands.select(row.moment)
        }}
        onFocus={() => {
          hands.hold(row.key)
        }}
        onKeyDown={hands.move}
      >
        {row.kind === 'arrow' ? (
          <ArrowDrawing row={row} lanes={lanes} travels={travels} />
        ) : (
          <MarkDrawing row={row} lanes={lanes} travels={travels} />
        )}
        {lit !== null && <span className={styles['lit']}>{lit}</span>}
      </button>
    </li>
  )
})
