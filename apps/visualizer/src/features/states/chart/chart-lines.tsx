import { useId } from 'react'
import { markOf, pathAlong } from './chart-layout.ts'
import type { LineView } from './line-views.ts'
import styles from './chart-lines.module.css'

interface ChartLinesProps {
  readonly width: number
  readonly height: number
  readonly lines: readonly LineView[]
}

/** The lines between states. The list of states tells the same in words. */
export function ChartLines({ width, height, lines }: ChartLinesProps) {
  const head = useId()
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      className={styles['lines']}
    >
      <marker
        id={head}
        viewBox="0 0 8 8"
        refX="7"
        refY="4"
        markerWidth="7"
        markerHeight="7"
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path d="M0 0.5 L8 4 L0 7.5 z" fill="context-stroke" />
      </marker>
      {lines.map(({ name, kind, corners }) => (
        <path
          key={name}
          data-kind={kind}
          className={styles['line']}
          d={pathAlong(corners)}
          markerEnd={`url(#${head})`}
        />
      ))}
      {lines.filter(({ kind }) => kind === 'declined').map(NotTaken)}
    </svg>
  )
}

function NotTaken({ name, corners }: LineView) {
  const at = markOf(corners)
  if (!at) return null
  return (
    <path
      key={name}
      className={styles['notTaken']}
      transform={`translate(${String(at.x)} ${String(at.y)})`}
      d="M-3.5 -3.5 L3.5 3.5 M3.5 -3.5 L-3.5 3.5"
    />
  )
}
