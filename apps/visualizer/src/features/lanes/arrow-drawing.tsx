import type { PartyId } from '@flowscope/http-message'
import { Icon } from '../../ui/icon.tsx'
import styles from './arrow.module.css'
import { LaneLabel } from './lane-label.tsx'
import type { LaneRow } from './lane-row.ts'

interface ArrowDrawingProps {
  readonly row: Extract<LaneRow, { kind: 'arrow' }>
  readonly lanes: readonly PartyId[]
  readonly travels: boolean
}

/** From lane to lane, with what it carries above it. */
export function ArrowDrawing({ row, lanes, travels }: ArrowDrawingProps) {
  const from = lanes.indexOf(row.from)
  const to = lanes.indexOf(row.to)
  const left = Math.min(from, to)
  const span = Math.max(Math.abs(to - from), 1) + 1
  const room = row.room ? 0 : Math.min(1, left, lanes.length - left - span)
  return (
    <>
      <span
        className={styles['label']}
        data-when={row.when}
        data-refused={row.refused}
        data-travels={travels ? row.half : undefined}
        style={{ '--place': `${String(left + 1 - room)} / span ${String(span + room * 2)}` }}
      >
        <span className={styles['text']}>
          <LaneLabel text={row.label} />
        </span>
      </span>
      <span
        className={styles['arrow']}
        data-when={row.when}
        data-party={row.from}
        data-channel={row.channel}
        data-direction={to > from ? 'right' : 'left'}
        data-refused={row.refused}
        data-crossed={row.crossed}
        data-travels={travels ? row.half : undefined}
        style={{ gridColumn: `${String(left + 1)} / span ${String(span)}`, '--span': span }}
      >
        {row.crossed && (
          <span className={styles['cross']}>
            <Icon name="cross" size={14} />
          </span>
        )}
      </span>
    </>
  )
}
