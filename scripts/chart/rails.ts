import type { Box, Point } from './geometry.ts'
import type { Leap } from './leaps.ts'

type Boxes = Readonly<Record<string, Box>>
type Side = 'left' | 'right'

/** Lines that run side by side as one: all that leave one state, or all that come to one. */
interface Rail {
  readonly leaps: readonly Leap[]
  readonly top: number
  readonly bottom: number
}

interface TrackedRail extends Rail {
  /** 0 is the one nearest to the column. */
  readonly track: number
}

const trackWidth = 10
const clearance = 14

/** The lines round the column, on as few tracks at either side as they need. */
export function railed(
  leaps: readonly Leap[],
  states: Boxes,
): Readonly<Record<string, readonly Point[]>> {
  return { ...railedAt('right', leaps, states), ...railedAt('left', leaps, states) }
}

function railedAt(side: Side, all: readonly Leap[], states: Boxes) {
  const leaps = all.filter((leap) => leap.side === side)
  const rails = tracked(gathered(leaps, states))
  const edge = edgeOfColumn(side, states)
  const lines = rails.flatMap((rail) =>
    rail.leaps.map((leap) => {
      const x = edge + outwards(side, clearance + rail.track * trackWidth)
      const start = doorOf({ state: leap.from, rail, end: 'from' }, { side, rails, states })
      const end = doorOf({ state: leap.to, rail, end: 'to' }, { side, rails, states })
      return [leap.name, [start, { x, y: start.y }, { x, y: end.y }, end]] as const
    }),
  )
  return Object.fromEntries(lines)
}

/** Each leap joins the rail of whichever of its two ends gathers more lines. */
function gathered(leaps: readonly Leap[], states: Boxes): readonly Rail[] {
  const count = (end: 'from' | 'to', state: string) =>
    leaps.filter((leap) => leap[end] === state).length
  const rails = new Map<string, Pick<Rail, 'leaps'>>()
  for (const leap of leaps) {
    const end = count('from', leap.from) > count('to', leap.to) ? 'from' : 'to'
    const name = `${end} ${leap[end]}`
    rails.set(name, { leaps: [...(rails.get(name)?.leaps ?? []), leap] })
  }
  return [...rails.values()].map((rail) => ({ ...rail, ...extentOf(rail.leaps, states) }))
}

function extentOf(leaps: readonly Leap[], states: Boxes) {
  const middles = leaps.flatMap(({ from, to }) => [middleOf(states[from]), middleOf(states[to])])
  return { top: Math.min(...middles), bottom: Math.max(...middles) }
}

/** Short rails near the column, long ones outside; two that overlap never share a track. */
function tracked(rails: readonly Rail[]): readonly TrackedRail[] {
  const byLength = rails.toSorted((a, b) => a.bottom - a.top - (b.bottom - b.top))
  return byLength.reduce<readonly TrackedRail[]>((done, rail) => {
    const beside = done.filter(({ top, bottom }) => top <= rail.bottom && bottom >= rail.top)
    const track = Math.max(-1, ...beside.map((each) => each.track)) + 1
    return [...done, { ...rail, track }]
  }, [])
}

interface Door {
  readonly state: string
  readonly rail: TrackedRail
  readonly end: 'from' | 'to'
}

interface Surroundings {
  readonly side: Side
  readonly rails: readonly TrackedRail[]
  readonly states: Boxes
}

/** Where a line leaves or enters a box: in an order in which lines of one box do not cross. */
function doorOf(door: Door, { side, rails, states }: Surroundings): Point {
  const box = states[door.state] ?? { x: 0, y: 0, width: 0, height: 0 }
  const doors = doorsOf(door.state, rails).toSorted((a, b) => rank(a, side) - rank(b, side))
  const at = doors.findIndex(({ rail, end }) => rail === door.rail && end === door.end)
  const y = box.y + (box.height * (at + 1)) / (doors.length + 1)
  return { x: side === 'right' ? box.x + box.width : box.x, y }
}

function doorsOf(state: string, rails: readonly TrackedRail[]): readonly Door[] {
  return rails.flatMap((rail) =>
    (['from', 'to'] as const)
      .filter((end) => rail.leaps.some((leap) => leap[end] === state))
      .map((end) => ({ state, rail, end })),
  )
}

/** From top to bottom: at the right arrivals, then departures; at the left the other way round. */
function rank({ rail: { track }, end }: Door, side: Side): number {
  const inside = end === 'to' ? track : 1000 - track
  return side === 'right' ? inside : -inside
}

function edgeOfColumn(side: Side, states: Boxes): number {
  const boxes = Object.values(states)
  return side === 'right'
    ? Math.max(...boxes.map(({ x, width }) => x + width))
    : Math.min(...boxes.map(({ x }) => x))
}

const outwards = (side: Side, distance: number): number => (side === 'right' ? distance : -distance)

const middleOf = (box: Box | undefined): number => (box ? box.y + box.height / 2 : 0)
