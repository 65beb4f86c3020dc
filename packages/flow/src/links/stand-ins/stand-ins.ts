import type { Exchange } from '@flowscope/http-message'
import type { Decision, MessageEdit } from '@flowscope/stage'
import { decisionsOf, type Run } from '../../journal.ts'
import { performedOf, type Sha256 } from '../marks.ts'
import { knownValues, type IsKnown } from './known-values.ts'
import { replacedInAnswer, replacedInExchange, replacedInRequest } from './replaced-message.ts'
import { isSecretField, type Replace } from './secret-pairs.ts'

/** Where a link has a stand-in for something that a person typed. */
export interface StandIn {
  /** Counted from 0. */
  readonly decision: number
  /** The name of the parameter; `Authorization` or `Cookie sid` in a header. */
  readonly field: string
}

/** A run as it may be told to others: nothing in it was typed into a secret's field. */
export interface TellableRun {
  readonly decisions: readonly Decision[]
  /** Of each decision what travelled, as it will travel with the stand-ins. */
  readonly exchanges: readonly (Exchange | null)[]
  readonly standIns: readonly StandIn[]
}

/** Replaces what was typed into secret fields by stand-ins of the same length. */
export function tellable(crypto: Sha256, { setup, journal }: Run): TellableRun {
  const performed = performedOf(journal)
  const isKnown = knownValues(crypto, setup, performed)
  const told = decisionsOf(journal).map((decision) => toldDecision(decision, isKnown))
  const typed = new Map(told.flatMap(({ typed }) => typed.map((each) => [each.value, each.field])))
  const replace: Replace = (_, value) => (typed.has(value) ? standInFor(value) : value)
  return {
    decisions: told.map(({ decision }) => decision),
    exchanges: performed.map(({ exchange }) =>
      exchange === null || typed.size === 0 ? exchange : replacedInExchange(exchange, replace),
    ),
    standIns: told.flatMap(({ typed }, decision) =>
      typed.map(({ field }) => ({ decision, field })),
    ),
  }
}

interface Typed {
  readonly field: string
  readonly value: string
}

interface Told {
  readonly decision: Decision
  readonly typed: readonly Typed[]
}

function toldDecision(decision: Decision, isKnown: IsKnown): Told {
  const typed: Typed[] = []
  const replace: Replace = (field, value) => {
    if (isKnown(field, value)) return value
    typed.push({ field, value })
    return standInFor(value)
  }
  return { decision: replacedInDecision(decision, replace), typed }
}

function replacedInDecision(decision: Decision, replace: Replace): Decision {
  if (decision.type === 'submit') {
    const typed = decision.typed.map(
      ([name, value]) => [name, isSecretField(name) ? replace(name, value) : value] as const,
    )
    return { ...decision, typed }
  }
  const edit = 'edit' in decision ? decision.edit : undefined
  return edit === undefined ? decision : withEdit(decision, replacedInEdit(edit, replace))
}

function withEdit(decision: Decision, edit: MessageEdit): Decision {
  return decision.type === 'send' || decision.type === 'attack' ? { ...decision, edit } : decision
}

function replacedInEdit(edit: MessageEdit, replace: Replace): MessageEdit {
  return edit.kind === 'request'
    ? { ...edit, request: replacedInRequest(edit.request, replace) }
    : { ...edit, answer: replacedInAnswer(edit.answer, replace) }
}

/** As long as the value, so that a server says the same about it. */
function standInFor(value: string): string {
  return 'stand-in-'.repeat(Math.ceil(value.length / 9)).slice(0, value.length)
}
