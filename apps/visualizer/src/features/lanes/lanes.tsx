import type { PartyId } from '@flowscope/http-message'
import { useEffect, useEffectEvent, useMemo, useRef } from 'react'
import { lanesOf } from '../../run-view/parties.ts'
import { stationNumber } from '../../run-view/stations.ts'
import { laneWords } from '../../words/lanes.ts'
import { LaneHeads, Lifelines } from './lane-heads.tsx'
import type { LaneRow } from './lane-row.ts'
import { LaneRowItem } from './lane-row-item.tsx'
import { litIn, type LitRows } from './lit-rows.ts'
import { scrollBehaviour } from './scroll-behaviour.ts'
import { useComingIntoSight } from './use-coming-into-sight.ts'
import { useGradualRows } from './use-gradual-rows.ts'
import { useRovingRows } from './use-roving-rows.ts'
import styles from './columns.module.css'

interface LanesProps {
  readonly rows: readonly LaneRow[]
  /** The decision whose message is shown; `null` for the present one. */
  readonly selected: number | null
  readonly onSelect: (moment: number) => void
  /** The decision that has just been performed: its messages travel. */
  readonly arrived?: number | null
  readonly lit?: LitRows
  /** False while another pane hides the picture. */
  readonly visible?: boolean
}

const nothingLit: LitRows = new Map()

/** The sequence: who sent what to whom, in order. Each arrow opens its message. */
export function Lanes(props: LanesProps) {
  const { rows, selected, onSelect, arrived = null, lit = nothingLit, visible = true } = props
  const attacked = hasAttacker(rows)
  const lanes = useMemo(() => lanesOf(attacked ? ['attacker'] : []), [attacked])
  const newestAt = rows.findLastIndex(({ when }) => when === 'present' || when === 'next')
  const newest = rows[newestAt]?.key
  const { from, to, isWhole } = useGradualRows(rows.length, newestAt)
  const { stop, hands } = useRovingRows({ rows, newest: newest ?? rows[0]?.key, onSelect })
  const list = useRef<HTMLOListElement>(null)
  const showNewest = () => {
    list.current
      ?.querySelector('[data-newest="true"]')
      ?.scrollIntoView({ block: 'nearest', behavior: scrollBehaviour(arrived !== null) })
  }
  const followNewest = useEffectEvent(showNewest)
  useEffect(() => {
    followNewest()
  }, [newest, rows.length, visible, isWhole])
  useComingIntoSight(list, showNewest)
  return (
    <div className={styles['figure']} style={placesOf(lanes)}>
      <LaneHeads lanes={lanes} />
      <div className={styles['field']}>
        <Lifelines lanes={lanes} />
        <ol
          ref={list}
          className={styles['rows']}
          aria-label={laneWords.messages}
          style={{ paddingBlock: `${roomFor(from)} ${roomFor(rows.length - to)}` }}
        >
          {rows.slice(from, to).map((row, index) => (
            <LaneRowItem
              key={row.key}
              row={row}
              lanes={lanes}
              numeral={numeralOf(row, rows[from + index - 1])}
              room={roomOf(row, rows[from + index - 1])}
              selected={selected === row.moment}
              newest={row.key === newest}
              lit={litIn(lit, row)}
              travels={arrived === row.moment && row.when === 'present'}
              tabStop={row.key === stop}
              hands={hands}
            />
          ))}
        </ol>
      </div>
    </div>
  )
}

/** For rows that are not in the document yet. A custom property would have each row styled anew. */
function roomFor(rows: number): string {
  return `calc(var(--row) * ${rows})`
}

function placesOf(lanes: readonly PartyId[]) {
  return {
    '--lanes': lanes.length,
    '--client-at': lanes.indexOf('client'),
    '--server-at': lanes.indexOf('authServer'),
  }
}

function hasAttacker(rows: readonly LaneRow[]): boolean {
  const attacker: PartyId = 'attacker'
  return rows.some((row) =>
    row.kind === 'mark' ? row.party === attacker : row.from === attacker || row.to === attacker,
  )
}

/** The station's number stands at its first row only, as verse numbers do. */
function numeralOf(row: LaneRow, before: LaneRow | undefined): number | null {
  if (row.station === null || row.station === before?.station) return null
  return stationNumber(row.station)
}

function roomOf(row: LaneRow, before: LaneRow | undefined) {
  if (!row.room) return null
  return before?.room ? 'goes on' : 'opens'
}
