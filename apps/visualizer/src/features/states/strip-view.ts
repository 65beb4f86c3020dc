import {
  legalMoves,
  stateOf,
  traceOf,
  transitionsFrom,
  boundaryAfter,
  type FlowSnapshot,
  type Journal,
  type TransitionOutline,
} from '@flowscope/flow'
import { stateWords } from '../../words/states.ts'

export interface BeforeState {
  readonly state: string
  /** What led on from it. */
  readonly because: string
}

export interface NextState {
  readonly state: string
  /** What must happen, or hold, before it. */
  readonly when: string
}

const words = stateWords.strip

/** Where the flow stood before its present state, hops and messages under way left out. */
export function beforeOf(journal: Journal, cursor: number): BeforeState | null {
  const ways = traceOf(journal)
    .filter(({ moment }) => boundaryAfter(journal, moment) < cursor)
    .flatMap(({ taken }) => taken.filter(({ region }) => region === 'flow'))
  const arrival = ways.findLast(({ from, enters }) => rowOf(from) !== rowOf(enters))
  return arrival ? { state: rowOf(arrival.from), because: becauseOf(arrival) } : null
}

/** Where the flow may stand next: by an answer to what can be sent now, or by what can be done. */
export function nextOf(snapshot: FlowSnapshot): readonly NextState[] {
  const here = rowOf(stateOf(snapshot, 'flow'))
  const open = legalMoves(snapshot).flatMap(({ takes }) =>
    takes.filter(({ region }) => region === 'flow'),
  )
  const onwards = open.filter(({ event }) => event !== 'user.cancelled')
  const walk = onwards.filter(({ event }) => event !== 'learner.restarted')
  const nexts = (walk.length > 0 ? walk : onwards).flatMap((way) => nextsAfter(way, here))
  return [...new Map(nexts.toReversed().map((next) => [next.state, next])).values()].toReversed()
}

/** A message that is sent stays where it is until its answer decides. */
function nextsAfter(way: TransitionOutline, here: string): readonly NextState[] {
  if (rowOf(way.enters) !== here) {
    return [{ state: rowOf(way.enters), when: words.when(lowerFirst(way.happening)) }]
  }
  return transitionsFrom('flow', way.enters)
    .filter(({ event }) => event === 'exchange.answered')
    .map((branch) => ({
      state: rowOf(branch.enters),
      when: branch.otherwise ? words.otherwise : words.if(holding(branch)),
    }))
}

function becauseOf(way: TransitionOutline): string {
  if (way.otherwise) return words.noneFits
  return way.conditions.length > 0 ? holding(way) : lowerFirst(way.happening)
}

function holding({ conditions }: TransitionOutline): string {
  return conditions
    .map(({ holds }) => holds.replace(/^it /, words.theAnswer))
    .join(stateWords.way.and)
}

function rowOf(state: string): string {
  return state.split('.')[0] ?? state
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
