import { formValue, parseForm, textOfBytes, type HttpRequest } from '@flowscope/http-message'
import type { Decision, Performed, StepId } from '@flowscope/stage'

/** A decision and what came of it. */
export interface Seen {
  readonly decision: Decision
  readonly performed: Performed
}

/** The last request of a step, as it went out. @throws RangeError when there was none */
export function requestBefore(seen: readonly Seen[], step: StepId): HttpRequest {
  return exchangeOf(seen, step).request
}

/** A field of the form that a step sent last. @throws RangeError */
export function sentBefore(seen: readonly Seen[], step: StepId, field: string): string {
  const value = formValue(parseForm(requestBefore(seen, step).body), field)
  return present(value, `No ${step} request had ${field}`)
}

/** A member of the last JSON object that answered a step. @throws RangeError */
export function receivedBefore(seen: readonly Seen[], step: StepId, member: string): string {
  const { outcome } = exchangeOf(seen, step)
  const text = outcome.type === 'response' ? textOfBytes(outcome.response.body) : '{}'
  const value = (JSON.parse(text) as Readonly<Record<string, unknown>>)[member]
  return present(typeof value === 'string' ? value : undefined, `No ${member} came to ${step}`)
}

function exchangeOf(seen: readonly Seen[], step: StepId) {
  const last = seen.findLast(({ decision }) => 'step' in decision && decision.step === step)
  return present(last?.performed.exchange, `Nothing was sent for ${step}`)
}

function present<Value>(value: Value | null | undefined, sentence: string): Value {
  if (value === null || value === undefined) throw new RangeError(sentence)
  return value
}
