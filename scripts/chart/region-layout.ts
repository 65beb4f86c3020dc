import type { RegionOutline } from '@flowscope/flow'
import { half, type Box, type Point, type RegionLayout } from './geometry.ts'
import { insideLines, leapsOf, type Leap } from './leaps.ts'
import { placed } from './placement.ts'
import { railed } from './rails.ts'

const margin = 2

/**
 * Lays a region out as one column, read from top to bottom: what follows the definition's order goes
 * straight down, what leaps forward runs on rails at the right, what goes back on rails at the left.
 * The same outline always gives the same layout.
 */
export async function layoutOf(outline: RegionOutline): Promise<RegionLayout> {
  const { states, inside } = await placed(outline, insideLines(outline))
  const leaps = leapsOf(outline)
  const lines = { ...inside, ...straightLines(leaps, states), ...railed(leaps, states) }
  const left = Math.min(...cornersOf(states, lines).map(({ x }) => x)) - margin
  const top = Math.min(...cornersOf(states, lines).map(({ y }) => y)) - margin
  const moved = <P extends Point>(point: P): P => ({
    ...point,
    x: half(point.x - left),
    y: half(point.y - top),
  })
  const there = {
    states: mapped(states, moved),
    lines: mapped(lines, (points) => points.map(moved)),
  }
  const corners = cornersOf(there.states, there.lines)
  return {
    width: Math.ceil(Math.max(...corners.map(({ x }) => x))) + margin,
    height: Math.ceil(Math.max(...corners.map(({ y }) => y))) + margin,
    ...there,
  }
}

type Boxes = Readonly<Record<string, Box>>
type Lines = Readonly<Record<string, readonly Point[]>>

function straightLines(leaps: readonly Leap[], states: Boxes): Lines {
  const straight = leaps.filter(({ side }) => side === 'below')
  return Object.fromEntries(
    straight.flatMap(({ name, from, to }) => {
      const [above, below] = [states[from], states[to]]
      if (!above || !below) return []
      const x = above.x + above.width / 2
      return [
        [
          name,
          [
            { x, y: above.y + above.height },
            { x, y: below.y },
          ],
        ],
      ]
    }),
  )
}

function cornersOf(states: Boxes, lines: Lines): readonly Point[] {
  const ends = Object.values(states).flatMap(({ x, y, width, height }) => [
    { x, y },
    { x: x + width, y: y + height },
  ])
  return [...ends, ...Object.values(lines).flat()]
}

function mapped<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
