import { pathOf, type Exchange } from '@flowscope/http-message'
import type { Decision, Performed } from '@flowscope/stage'
import type { Journal } from '../../journal.ts'
import { membersOf } from './json-members.ts'
import { fieldsOfAnswer, fieldsOfRequest, type MessageField } from './message-fields.ts'

/** One decision of a run and its outcome. */
export interface ComparedSide {
  /** Counted from 0. */
  readonly index: number
  readonly decision: Decision
  /** `null` while the message is under way. */
  readonly performed: Performed | null
}

export function sidesOf(journal: Journal): readonly ComparedSide[] {
  const outcomes = new Map(
    journal.flatMap((entry) => (entry.kind === 'outcome' ? [[entry.key, entry.performed]] : [])),
  )
  return journal
    .flatMap((entry) => (entry.kind === 'decision' ? [entry] : []))
    .map(({ key, decision }, index) => ({
      index,
      decision,
      performed: outcomes.get(key) ?? null,
    }))
}

/** True where the same bytes travelled both ways; without a message, where the same was decided. */
export function isSame(a: ComparedSide, b: ComparedSide): boolean {
  if (a.decision === b.decision && a.performed === b.performed) return true
  return textOf(a) === textOf(b)
}

/** Steps stand beside each other when they are the same step, the rather when they ask the same address. */
export function likeness(a: ComparedSide, b: ComparedSide): number {
  if (stepOf(a.decision) !== stepOf(b.decision)) return 0
  return addressOf(a) === addressOf(b) ? 3 : 2
}

export function decidedFields(side: ComparedSide | null): readonly MessageField[] {
  if (side === null || exchangeOf(side) !== null) return []
  return membersOf(side.decision, '').map(([name, value]) => ({ place: 'member', name, value }))
}

export function requestFields(side: ComparedSide | null): readonly MessageField[] {
  const exchange = exchangeOf(side)
  return exchange === null ? [] : fieldsOfRequest(exchange.request)
}

export function answerFields(side: ComparedSide | null): readonly MessageField[] {
  const exchange = exchangeOf(side)
  return exchange === null ? [] : fieldsOfAnswer(exchange.outcome)
}

function exchangeOf(side: ComparedSide | null): Exchange | null {
  return side?.performed?.exchange ?? null
}

function textOf(side: ComparedSide): string {
  return JSON.stringify(exchangeOf(side) ?? [side.decision, side.performed === null])
}

function stepOf(decision: Decision): string {
  if ('step' in decision) return `${decision.type} ${decision.step}`
  return decision.type === 'restart' ? `${decision.type} ${decision.how}` : decision.type
}

function addressOf({ performed }: ComparedSide): string | null {
  const request = performed?.exchange?.request
  return request === undefined ? null : `${request.authority}${pathOf(request.target)}`
}
