import { fromTransition, initialTransition, transition } from 'xstate'
import { getShortestPaths } from 'xstate/graph'
import {
  eventOfDecision,
  isLegal,
  isOutOfTurn,
  regions,
  sessionChart,
  stateOf,
  type Answer,
  type FlowEvent,
  type FlowSnapshot,
  type Region,
} from '../../src/index.ts'
import { endOfHops, moves, type Move } from './moves.ts'
import { atFirst, practice, publicClient, withRotation, type Truth, type Variant } from './truth.ts'

interface Place {
  readonly flow: FlowSnapshot
  readonly truth: Truth
  /** The move whose message is under way. */
  readonly pending: Move | null
}

type WalkEvent = { readonly type: 'decided'; readonly move: string } | { readonly type: 'answered' }

export interface PathStep {
  /** `null` for the answer to the move before. */
  readonly move: Move | null
  readonly after: string
}

/** The regions beside `flow`, each paired with it. */
export type Focus = Exclude<Region, 'flow'>

/** A shortest path to a state of `flow` together with a state of another region. */
export interface ChartPath {
  readonly variant: Variant
  readonly pair: string
  readonly steps: readonly PathStep[]
}

/** Walks the chart, with the answers put in that Salesforce would give: one path for each pair. */
function chartPaths(variant: Variant, focus: Focus): readonly ChartPath[] {
  const start: Place = { flow: initialTransition(sessionChart)[0], truth: atFirst, pending: null }
  const logic = fromTransition(
    (place: Place, event: WalkEvent) => next(place, event, variant),
    start,
  )
  const paths = getShortestPaths(logic, {
    events: ({ context }) => eventsAt(context, focus),
    serializeState: ({ context }) => placeKey(context, focus) as never,
    serializeEvent: (event) => ('move' in event ? event.move : event.type) as never,
  })
  const byPair = new Map<string, ChartPath>()
  for (const { state, steps } of paths.toSorted((a, b) => a.weight - b.weight)) {
    if (byPair.has(pairKey(state.context.flow, focus))) continue
    const events = steps.slice(1).map(({ event }) => event)
    const path = pathOf(start, events, variant, focus)
    byPair.set(path.pair, path)
  }
  return [...byPair.values()]
}

/** Walks the events once more: the graph merges places that differ in what its keys leave out. */
function pathOf(
  start: Place,
  events: readonly WalkEvent[],
  variant: Variant,
  focus: Focus,
): ChartPath {
  const steps: PathStep[] = []
  let place = start
  for (const event of events) {
    place = next(place, event, variant)
    const move = event.type === 'decided' ? moveOf(event.move) : null
    steps.push({ move, after: stateKey(place.flow) })
  }
  return { variant, pair: pairKey(place.flow, focus), steps }
}

function pairKey(flow: FlowSnapshot, focus: Focus): string {
  return `${stateOf(flow, 'flow')} + ${focus} ${stateOf(flow, focus)}`
}

/** The state of every region, without context. */
export function stateKey(flow: FlowSnapshot): string {
  return regions.map((region) => stateOf(flow, region)).join(' ')
}

/** Context is left out; of the truth, what decides later answers is in. */
function placeKey({ flow, truth, pending }: Place, focus: Focus): string {
  const { access, refresh, atApp, ahead: onItsWay, spent, session } = truth
  const good = [atApp, onItsWay].map((code) => code !== null && !spent.includes(code))
  const ahead = flow.matches({ flow: 'authenticating' }) ? endOfHops(truth) : ''
  return [pairKey(flow, focus), pending?.id, access, refresh, ...good, session, ahead].join(' ')
}

function eventsAt({ flow, truth, pending }: Place, focus: Focus): readonly WalkEvent[] {
  if (pending !== null) return [{ type: 'answered' }]
  return moves
    .filter((move) => isLegal(flow, move.decision) && (move.possible?.(truth) ?? true))
    .filter((move) => concerns(focus, move, flow))
    .map(({ id }) => ({ type: 'decided', move: id }))
}

/**
 * Messages out of turn and attacks only where their own region is looked at, and a wait only when it
 * ends a session: so the walk stays small.
 */
function concerns(focus: Focus, { decision }: Move, flow: FlowSnapshot): boolean {
  if (decision.type === 'attack') return focus === 'attacker'
  if (decision.type === 'advanceClock') return flow.matches({ flow: 'authorized' })
  if (!('step' in decision) || !isOutOfTurn(flow, decision.step)) return true
  return focus === 'extra' || (focus === 'salesforceSession' && decision.step === 'logOut')
}

/** Every pair that some variant reaches, each by a shortest path. */
export function allChartPaths(): readonly ChartPath[] {
  const byPair = new Map<string, ChartPath>()
  for (const [variant, focus] of walks) {
    for (const path of chartPaths(variant, focus)) {
      if (!byPair.has(path.pair)) byPair.set(path.pair, path)
    }
  }
  return [...byPair.values()]
}

const walks = [
  [practice, 'extra'],
  [practice, 'accessToken'],
  [practice, 'refreshToken'],
  [practice, 'salesforceSession'],
  [practice, 'attacker'],
  [withRotation, 'refreshToken'],
  [publicClient, 'attacker'],
] as const satisfies readonly (readonly [Variant, Focus])[]

/** Paths that are not the beginning of another one: performing them performs all. */
export function longestPaths(paths: readonly ChartPath[]): readonly ChartPath[] {
  const texts = paths.map(textOf)
  return paths.filter((path, at) => {
    const own = textOf(path)
    return !texts.some(
      (text, other) => text.startsWith(own) && (text.length > own.length || other < at),
    )
  })
}

function textOf({ variant, steps }: ChartPath): string {
  const moved = steps.map(({ move }) => move?.id ?? 'answer')
  return [variant.name, ...moved, ''].join(' | ')
}

function next(place: Place, event: WalkEvent, variant: Variant): Place {
  return event.type === 'decided'
    ? decided(place, moveOf(event.move), variant)
    : answered(place, variant)
}

function decided({ flow, truth }: Place, move: Move, variant: Variant): Place {
  const event = eventOfDecision(move.decision)
  const moved = event ? transition(sessionChart, flow, event)[0] : flow
  if (move.answer(truth, variant) !== null) return { flow: moved, truth, pending: move }
  return { flow: moved, truth: move.then?.(truth, variant) ?? truth, pending: null }
}

function answered({ flow, truth, pending }: Place, variant: Variant): Place {
  const answer = pending?.answer(truth, variant)
  if (pending === null || !answer || !('step' in pending.decision))
    return { flow, truth, pending: null }
  const event = {
    ...silence,
    type: 'exchange.answered',
    step: pending.decision.step,
    ...answer,
  } as const
  return {
    flow: transition(sessionChart, flow, event satisfies FlowEvent)[0],
    truth: pending.then?.(truth, variant) ?? truth,
    pending: null,
  }
}

const silence: Omit<Answer, 'step'> = {
  passed: false,
  cause: null,
  landing: 'answer',
  sessionOpened: false,
  stored: [],
  revoked: [],
  sessionRefused: false,
}

function moveOf(id: string): Move {
  const move = moves.find((each) => each.id === id)
  if (move === undefined) throw new Error(`There is no move ${id}`)
  return move
}
