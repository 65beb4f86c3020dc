import { pathOf, type HttpRequest } from '@flowscope/http-message'
import { wordsOf } from '../../ledger/index.ts'
import { matchRoute } from '../match-route.ts'
import { Refusal, type RefusalAnswer } from '../refusal.ts'
import { isRest } from '../refusals.ts'
import { ConnectionCut } from './connection-cut.ts'
import type { Fault } from './index.ts'

/**
 * What is answered in place of Salesforce's own answer; `null` where no fault struck.
 *
 * @throws ConnectionCut where nothing is answered at all
 */
export function refusalOfFault(fault: Fault | null, request: HttpRequest): Refusal | null {
  if (fault === null) return null
  const { rule, evidence } = fault
  switch (rule.fault) {
    case 'cut':
      throw new ConnectionCut()
    case 'serverError':
      return new Refusal({ ...outOfOrder, status: rule.status ?? 503 }, evidence)
    case 'rateLimit':
      return new Refusal(askedTooOften(pathOf(request.target)), evidence)
  }
}

const outOfOrder = {
  place: 'page',
  title: 'Out of order for practice',
  text: 'A fault is switched on in this practice world. Nothing is wrong with the request.',
} as const

/** @see sheet §6 and §11 for the two that Salesforce words */
function askedTooOften(path: string): RefusalAnswer {
  if (matchRoute(path)?.route.name === 'token') {
    const { code, text } = wordsOf('fault.rateLimited')
    return { place: 'token', code, description: text ?? '' }
  }
  if (isRest(path)) {
    const { code, text } = wordsOf('fault.requestLimited')
    return { place: 'rest', status: 403, code, message: text ?? '' }
  }
  return {
    place: 'page',
    status: 429,
    title: 'Too many requests for practice',
    text: 'A rate limit is switched on in this practice world. Please try again later.',
  }
}
