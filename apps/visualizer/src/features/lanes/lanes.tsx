import type { PartyId } from '@flowscope/http-message'
import { useEffect, useRef } from 'react'
import { lanesOf, parties } from '../../run-view/parties.ts'
import { stationNumber } from '../../run-view/stations.ts'
import { Icon } from '../../ui/icon.tsx'
import type { LaneRow } from './lane-row.ts'
import { LaneRowItem } from './lane-row-item.tsx'
import styles from './columns.module.css'

interface LanesProps {
  readonly rows: readonly LaneRow[]
  /** The decision whose message is shown; `null` for the present one. */
  readonly selected: number | null
  readonly onSelect: (moment: number) => void
  /** False while another pane hides the picture. */
  readonly visible?: boolean
}

/** The sequence: who sent what to whom, in order. Each arrow opens its message. */
export function Lanes({ rows, selected, onSelect, visible = true }: LanesProps) {
  const lanes = lanesOf(presentParties(rows))
  const list = useRef<HTMLOListElement>(null)
  const newest = rows.findLast(({ when }) => when === 'present' || when === 'next')?.key
  useEffect(() => {
    list.current
      ?.querySelector('[data-newest="true"]')
      ?.scrollIntoView({ block: 'nearest', behavior: scrollBehaviour() })
  }, [newest, rows.length, visible])
  return (
    <div className={styles['figure']} style={{ '--lanes': lanes.length }}>
      <Heads lanes={lanes} />
      <div className={styles['field']}>
        <Lifelines lanes={lanes} />
        <ol ref={list} aria-label="Messages so far">
          {rows.map((row, index) => (
            <LaneRowItem
              key={row.key}
              row={row}
              lanes={lanes}
              numeral={numeralOf(row, rows[index - 1])}
              selected={selected === row.moment}
              newest={row.key === newest}
              onSelect={onSelect}
            />
          ))}
        </ol>
      </div>
    </div>
  )
}

function Heads({ lanes }: { readonly lanes: readonly PartyId[] }) {
  return (
    <ul className={styles['heads']} aria-label="Parties">
      {lanes.map((party) => (
        <li key={party} data-party={party} className={styles['head']}>
          <Icon name={party} />
          <span className={styles['name']}>{parties[party].name}</span>
        </li>
      ))}
    </ul>
  )
}

function Lifelines({ lanes }: { readonly lanes: readonly PartyId[] }) {
  return (
    <div className={styles['lifelines']} aria-hidden="true">
      {lanes.map((party) => (
        <span key={party} data-party={party} />
      ))}
    </div>
  )
}

function presentParties(rows: readonly LaneRow[]): readonly PartyId[] {
  return rows.flatMap((row) => (row.kind === 'mark' ? [row.party] : [row.from, row.to]))
}

/** The station's number stands at its first row only, as verse numbers do. */
function numeralOf(row: LaneRow, before: LaneRow | undefined): number | null {
  if (row.station === null || row.station === before?.station) return null
  return stationNumber(row.station)
}

function scrollBehaviour(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
}
