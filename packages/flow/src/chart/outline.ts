import type { StationId } from '@flowscope/stage'
import type { Phrase } from './all-of.ts'
import { conditionsOf, type Condition } from './condition.ts'
import { conditionsBeside, happeningOf, type FlowEventType } from './happening.ts'
import { regions, type Region } from './reading.ts'
import { sessionChart } from './session-chart.ts'
import type { Tag } from './vocabulary.ts'

/** A region of the chart as plain data, read from the machine's own definition. */
export interface RegionOutline {
  readonly region: Region
  readonly initial: string
  readonly states: readonly StateOutline[]
}

export interface StateOutline {
  /** Its path inside the region: `exchanging.inFlight`. */
  readonly id: string
  /** The last part of the path: `inFlight`. */
  readonly key: string
  /** Its name as words: "in flight". */
  readonly label: string
  readonly description: string
  readonly tags: readonly Tag[]
  readonly station: StationId
  /** The child that is entered first; `null` without children. */
  readonly initial: string | null
  readonly children: readonly StateOutline[]
  /** In the order in which the chart tries them. */
  readonly transitions: readonly TransitionOutline[]
}

export interface TransitionOutline {
  /** Unique in the chart: `flow/exchanging.inFlight/exchange.answered/0`. */
  readonly id: string
  readonly region: Region
  readonly from: string
  readonly event: FlowEventType
  /** Its place among the branches of this event, counted from 0: the first that fits is taken. */
  readonly index: number
  /** What happens: "The token request is answered". */
  readonly happening: string
  /** All guards, those too that the happening tells already. */
  readonly guards: readonly Condition[]
  /** The guards that are worth a sentence. */
  readonly conditions: readonly Condition[]
  /** True where no guard is left: the branch is taken when none above it fits. */
  readonly otherwise: boolean
  /** The state that is named; a state with children is entered by its first. */
  readonly target: string
  /** The state without children in which the flow then stands. */
  readonly enters: string
}

type SessionNode = typeof sessionChart.root
type Definition = NonNullable<ReturnType<SessionNode['transitions']['get']>>[number]

const outlined = new Map<unknown, TransitionOutline>()

/** Every region of the session chart, the main one first. */
export const chartOutline: readonly RegionOutline[] = regions.map(outlineOfRegion)

export function regionOutline(region: Region): RegionOutline {
  return chartOutline.find((each) => each.region === region) ?? outlineOfRegion(region)
}

/** Every state of a region, parents before children. */
export function statesOf({ states }: Pick<RegionOutline, 'states'>): readonly StateOutline[] {
  return states.flatMap((state) => [state, ...statesOf({ states: state.children })])
}

/** The outline of a transition that XState has selected. */
export function outlineOf(definition: unknown): TransitionOutline | null {
  return outlined.get(definition) ?? null
}

function outlineOfRegion(region: Region): RegionOutline {
  const node = sessionChart.root.states[region]
  if (!node) throw new TypeError(`The chart has no region ${region}`)
  return { region, initial: initialOf(node) ?? '', states: childrenOf(node, region) }
}

function childrenOf(node: SessionNode, region: Region): readonly StateOutline[] {
  return Object.values(node.states).map((child) => outlineOfState(child, region))
}

function outlineOfState(node: SessionNode, region: Region): StateOutline {
  return {
    id: pathOf(node),
    key: node.key,
    label: wordsOfKey(node.key),
    description: node.description ?? '',
    tags: node.tags as readonly Tag[],
    station: node.meta?.station ?? 'register',
    initial: initialOf(node),
    children: childrenOf(node, region),
    transitions: [...node.transitions.values()].flatMap((branches) =>
      branches.map((branch, index) => outlineOfTransition(branch, index, region)),
    ),
  }
}

function outlineOfTransition(
  definition: Definition,
  index: number,
  region: Region,
): TransitionOutline {
  const source = definition.source as SessionNode
  const from = pathOf(source)
  const event = definition.eventType as FlowEventType
  const guards = conditionsOf(definition.guard as Phrase | undefined)
  const target = (definition.target?.[0] ?? source) as SessionNode
  const outline = {
    id: [region, from, event, String(index)].join('/'),
    region,
    from,
    event,
    index,
    happening: happeningOf(event, guards),
    guards,
    conditions: conditionsBeside(guards),
    otherwise: index > 0 && guards.length === 0,
    target: pathOf(target),
    enters: pathOf(firstLeaf(target)),
  }
  outlined.set(definition, outline)
  return outline
}

function initialOf(node: SessionNode): string | null {
  const first = firstChild(node)
  return first ? pathOf(first) : null
}

function firstLeaf(node: SessionNode): SessionNode {
  const first = firstChild(node)
  return first ? firstLeaf(first) : node
}

function firstChild(node: SessionNode): SessionNode | undefined {
  return node.config.initial === undefined
    ? undefined
    : (node.initial.target[0] as SessionNode | undefined)
}

function pathOf({ path }: SessionNode): string {
  return path.slice(1).join('.')
}

/** Camel case as words: `validatingCallback` reads "validating callback". */
function wordsOfKey(key: string): string {
  return key.replace(/(?<=[a-z])[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
}
