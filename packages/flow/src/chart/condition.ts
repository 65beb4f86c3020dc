import type { StepId } from '@flowscope/stage'
import { evaluateGuard } from 'xstate/guards'
import type { JoinedPhrases, Phrase } from './all-of.ts'
import { guardSentences, type GuardWords } from './guard-sentences.ts'
import type { FlowSnapshot } from './session-chart.ts'
import type { FlowContext, FlowEvent } from './vocabulary.ts'

/** One guard that a transition asks for. */
export interface Condition extends GuardWords {
  /** Its name in the glossary of the chart. */
  readonly guard: string
  /** What the chart hands to the guard, as far as it does not depend on an event. */
  readonly params: Readonly<Record<string, unknown>>
  /** Whether it holds at this event. Pure. */
  readonly test: (snapshot: FlowSnapshot, event: FlowEvent) => boolean
}

/** A guard of the chart as the list of conditions that must all hold; none for no guard. */
export function conditionsOf(guard: Phrase | undefined): readonly Condition[] {
  if (guard === undefined) return []
  if (!isJoined(guard)) return [single(guard)]
  const parts = guard.phrases.flatMap(conditionsOf)
  return guard.joins === 'all' ? parts : [opposite(parts)]
}

function isJoined(guard: Phrase): guard is JoinedPhrases {
  return typeof guard === 'function' && 'joins' in guard
}

function single(guard: Phrase): Condition {
  if (typeof guard === 'function') throw new TypeError('A guard without a name cannot be told')
  const name = typeof guard === 'string' ? guard : guard.type
  const params = typeof guard === 'string' ? {} : staticParams(guard.params)
  return {
    guard: name,
    params,
    ...wordsOf(name, params),
    test: (snapshot, event) => evaluateGuard(guard as never, snapshot.context, event, snapshot),
  }
}

/** `unless` stands before one guard; more would not read as a sentence. */
function opposite(parts: readonly Condition[]): Condition {
  const [only, ...more] = parts
  if (!only || more.length > 0) throw new TypeError('Only one guard can be turned round')
  const { test, ...told } = only
  const turned = { holds: only.fails, fails: only.holds }
  return { ...told, ...turned, test: (snapshot, event) => !test(snapshot, event) }
}

function wordsOf(name: string, params: Condition['params']): GuardWords {
  const words = (guardSentences as Readonly<Record<string, (params: never) => GuardWords>>)[name]
  if (!words) throw new TypeError(`The guard ${name} has no sentence`)
  return words(params as never)
}

/** Params that are made from an event are made from an empty one: what the chart adds remains. */
function staticParams(params: unknown): Condition['params'] {
  const given: unknown =
    typeof params === 'function' ? (params as Expression)({ event: emptyAnswer }) : params
  return given as Condition['params']
}

type Expression = (args: { readonly event: unknown; readonly context?: FlowContext }) => unknown

const emptyAnswer = {
  type: 'exchange.answered',
  step: 'token' satisfies StepId,
  how: 'tryAgain',
  passed: false,
  cause: null,
  landing: null,
  stored: [],
  revoked: [],
  sessionRefused: false,
}
