import { statesOf } from '@flowscope/flow'
import type { CSSProperties } from 'react'
import { layoutOf } from './chart-layout.ts'
import type { RegionLayout } from './geometry.ts'
import { ChartLines } from './chart-lines.tsx'
import { lineViews } from './line-views.ts'
import type { RegionPicture } from './region-picture.ts'
import { StateBoxes } from './state-boxes.tsx'
import { useRoving } from './use-roving.ts'
import styles from './region-chart.module.css'

interface RegionChartProps {
  readonly picture: RegionPicture
  readonly label: string
  readonly chosen: string | null
  readonly onChoose: (state: string) => void
}

/** One region of the machine as a drawing, with its token where the run stands. */
export function RegionChart({ picture, label, chosen, onChoose }: RegionChartProps) {
  const layout = layoutOf(picture.region)
  const roving = useRoving(
    statesOf(picture.outline).map(({ id }) => id),
    picture.here,
  )
  return (
    <div className={styles['frame']} style={sizeOf(layout)}>
      <div className={styles['chart']} data-roving="">
        <ChartLines {...layout} lines={lineViews(picture)} />
        <StateBoxes {...{ picture, label, chosen, roving, onChoose }} />
        <Token layout={layout} state={picture.here} />
      </div>
    </div>
  )
}

/** Moves when the state changes. */
function Token({ layout, state }: { readonly layout: RegionLayout; readonly state: string }) {
  const box = layout.states[state]
  if (!box) return null
  const x = `${String((box.x / layout.width) * 100)}cqw`
  const y = `${String(((box.y + box.height / 2) / layout.width) * 100)}cqw`
  return (
    <span
      aria-hidden="true"
      className={styles['token']}
      style={{ transform: `translate(${x}, ${y}) translate(-50%, -50%)` }}
    />
  )
}

function sizeOf({ width, height }: RegionLayout): CSSProperties {
  return { '--chart-width': String(width), '--chart-height': String(height) }
}
