import { transitionsFrom } from './branches.ts'
import { legalMoves } from './legal-moves.ts'
import type { TransitionOutline } from './outline.ts'
import { stateOf, type Region } from './reading.ts'
import type { FlowSnapshot } from './session-chart.ts'

/**
 * The fewest transitions from where a region stands to one of its states, what must happen on the
 * way included. Starts with what can be decided now and passes through no refusal.
 *
 * @param state a state with or without children: `exchanging`, `exchanging.inFlight`
 * @returns nothing when it stands there already; `null` when no way is known
 */
export function wayTo(
  snapshot: FlowSnapshot,
  region: Region,
  state: string,
): readonly TransitionOutline[] | null {
  const here = stateOf(snapshot, region)
  if (isIn(here, state)) return []
  const ways = firstLegs(snapshot, region, here).map((leg): Way => [leg])
  const seen = new Set([here])
  for (const way of ways) {
    const end = way.at(-1)?.enters ?? here
    if (isIn(end, state)) return way
    if (seen.has(end) || isDetour(end)) continue
    seen.add(end)
    ways.push(...transitionsFrom(region, end).map((leg) => [...way, leg]))
  }
  return null
}

type Way = readonly TransitionOutline[]

/** The main region moves by decisions, as long as no message is under way. */
function firstLegs(snapshot: FlowSnapshot, region: Region, here: string): Way {
  if (region !== 'flow' || snapshot.hasTag('in-flight')) return transitionsFrom(region, here)
  return legalMoves(snapshot).flatMap(({ takes }) => takes.filter((each) => each.region === 'flow'))
}

function isIn(state: string, wanted: string): boolean {
  return state === wanted || state.startsWith(`${wanted}.`)
}

const detours = ['refused', 'cancelled', 'away']

function isDetour(state: string): boolean {
  return detours.includes(state)
}
