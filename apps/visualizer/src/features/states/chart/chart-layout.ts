import type { Region } from '@flowscope/flow'
import type { Point, RegionLayout } from './geometry.ts'
import layouts from './layout.json'

export function layoutOf(region: Region): RegionLayout {
  return (layouts satisfies Record<Region, object>)[region]
}

/** The name of the line that a transition is drawn by. */
export function lineName({ from, enters }: { from: string; enters: string }): string {
  return `${from} > ${enters}`
}

const roundness = 6

/** A path along the corners, each of them rounded. */
export function pathAlong(corners: readonly Point[]): string {
  const steps = corners.map((corner, at) => {
    const before = corners[at - 1]
    const after = corners[at + 1]
    if (!before) return `M${pair(corner)}`
    if (!after) return `L${pair(corner)}`
    return `L${pair(towards(corner, before))} Q${pair(corner)} ${pair(towards(corner, after))}`
  })
  return steps.join(' ')
}

/** The point of a line at which it bears a mark: a little way from where it starts. */
export function markOf(corners: readonly Point[]): Point | null {
  const [start, next] = corners
  return start && next ? towards(start, next, 9) : null
}

function towards(from: Point, to: Point, most = roundness): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const part = length === 0 ? 0 : Math.min(most, length / 2) / length
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
}

function pair({ x, y }: Point): string {
  return `${rounded(x)} ${rounded(y)}`
}

const rounded = (length: number): string => String(Math.round(length * 10) / 10)
