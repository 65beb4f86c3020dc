import { header, kindOf, pathOf, type Exchange } from '@flowscope/http-message'
import type { Cause, Decision, Fact, Performed, Verdict } from '@flowscope/stage'
import type { FlowEvent } from './vocabulary.ts'

/** What the chart hears when somebody decides; settings change without its knowledge. */
export function eventOfDecision(decision: Exclude<Decision, Configure>): FlowEvent
export function eventOfDecision(decision: Decision): FlowEvent | null
export function eventOfDecision(decision: Decision): FlowEvent | null {
  switch (decision.type) {
    case 'act':
      return { type: 'learner.acted', step: decision.step }
    case 'send':
    case 'submit':
      return { type: 'learner.sent', step: decision.step }
    case 'attack':
      return { type: 'attacker.acted', step: decision.step }
    case 'advanceClock':
      return { type: 'clock.advanced', milliseconds: decision.milliseconds }
    case 'leave':
      return { type: 'browser.left' }
    case 'cancel':
      return { type: 'user.cancelled' }
    case 'restart':
      return { type: 'learner.restarted', how: decision.how }
    case 'configure':
      return null
  }
}

interface Configure {
  readonly type: 'configure'
}

/** What the chart hears of an outcome; nothing when no message travelled. */
export function eventOfOutcome(decision: Decision, performed: Performed): FlowEvent | null {
  if (!('step' in decision) || performed.exchange === null) return null
  const { step } = decision
  const cause = transportCause(performed)
  return cause === null
    ? { type: 'exchange.answered', step, ...answerOf(performed) }
    : { type: 'exchange.failed', step, cause }
}

function transportCause({ exchange, verdict }: Performed): Cause | null {
  if (verdict?.cause?.kind === 'transport') return verdict.cause
  if (exchange?.outcome.type !== 'failure') return null
  const { kind, detail } = exchange.outcome.failure
  return { kind: 'transport', failure: kind, detail }
}

function answerOf({ exchange, verdict, facts, landing }: Performed) {
  const response = exchange?.outcome.type === 'response' ? exchange.outcome.response : null
  return {
    passed: verdict?.passed ?? false,
    cause: causeOf(verdict),
    landing,
    sessionOpened: exchange !== null && opensSession(exchange),
    stored: facts.filter(isKept).map(({ handle }) => handle),
    revoked: facts.filter(({ did }) => did === 'revoked').map(({ handle }) => handle),
    sessionRefused: isSessionRefused(verdict, response?.status ?? null),
  }
}

/** The web app keeps the tokens that it stores, and a code from its arrival on. */
function isKept({ party, did, handle }: Fact): boolean {
  if (party !== 'client') return false
  return did === 'stored' || (did === 'received' && kindOf(handle) === 'code')
}

/** Only who is logged in is sent to the front door (sheet §1.2, hop 6). */
function opensSession({ to, outcome }: Exchange): boolean {
  if (to !== 'authServer' || outcome.type !== 'response') return false
  const location = header(outcome.response.headers, 'Location') ?? ''
  return pathOf(location).endsWith('/secur/frontdoor.jsp')
}

function causeOf(verdict: Verdict | null): Cause | null {
  if (verdict === null) return { kind: 'checkFailed', party: 'client', check: 'answer.received' }
  return verdict.passed
    ? null
    : (verdict.cause ?? { kind: 'checkFailed', party: verdict.party, check: verdict.check })
}

/** The REST API answers 401, the identity services 403 `Bad_OAuth_Token` (sheet §2, §11). */
function isSessionRefused(verdict: Verdict | null, status: number | null): boolean {
  const cause = verdict?.cause
  if (cause?.kind !== 'refusedByServer' || cause.place !== 'apiResponse') return false
  return status === 401 || cause.code === 'INVALID_SESSION_ID' || cause.code === 'Bad_OAuth_Token'
}
