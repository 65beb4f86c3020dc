import { outlineOf, regionOutline, statesOf, type TransitionOutline } from './outline.ts'
import { stateOf, type Region } from './reading.ts'
import { sessionChart, type FlowSnapshot } from './session-chart.ts'
import type { FlowEvent } from './vocabulary.ts'

/** One branch at a place where the chart had to choose. */
export interface Branch {
  readonly transition: TransitionOutline
  /** `passedOver`: a branch above it was taken, so nobody asked. */
  readonly outcome: 'taken' | 'refused' | 'passedOver'
  /** What did not hold; none unless refused. */
  readonly failed: readonly string[]
}

/** The transitions that the chart takes at an event, of every region, as XState selects them. */
export function transitionsTaken(
  snapshot: FlowSnapshot,
  event: FlowEvent,
): readonly TransitionOutline[] {
  return sessionChart
    .getTransitionData(snapshot, event)
    .flatMap((definition) => outlineOf(definition) ?? [])
}

/** Every branch that a region has for an event where it stands, in the order in which they are tried. */
export function branchesAt(
  snapshot: FlowSnapshot,
  event: FlowEvent,
  region: Region,
): readonly Branch[] {
  const taken = transitionsTaken(snapshot, event).find((each) => each.region === region)
  const asked = transitionsFrom(region, stateOf(snapshot, region)).filter(
    (each) => each.event === event.type,
  )
  const end = asked.findIndex(({ id }) => id === taken?.id)
  return asked.map((transition, at) => {
    if (transition.id === taken?.id) return { transition, outcome: 'taken', failed: [] }
    if (end !== -1 && at > end) return { transition, outcome: 'passedOver', failed: [] }
    return { transition, outcome: 'refused', failed: failedOf(transition, snapshot, event) }
  })
}

/** The ways out of a state, those of its children's parents last: so the chart tries them. */
export function transitionsFrom(region: Region, state: string): readonly TransitionOutline[] {
  const parts = state.split('.')
  const lineage = parts.map((_, at) => parts.slice(0, parts.length - at).join('.'))
  const states = statesOf(regionOutline(region))
  return lineage.flatMap((id) => states.find((each) => each.id === id)?.transitions ?? [])
}

function failedOf(
  { guards }: TransitionOutline,
  snapshot: FlowSnapshot,
  event: FlowEvent,
): readonly string[] {
  return guards.filter(({ test }) => !test(snapshot, event)).map(({ fails }) => fails)
}
