import { serializeSetCookie, type HeaderLine, type HttpResponse } from '@flowscope/http-message'
import type { ClientSetup } from '@flowscope/reference'
import type { Verdict } from '../verdict.ts'
import type { Attempt } from './attempt.ts'
import type { CallbackCheck } from './check-callback.ts'
import { runCookieAttributes } from './run-cookie.ts'
import { pageAnswer, redirectAnswer } from '../site-answer.ts'

const noReferrer = ['Referrer-Policy', 'no-referrer'] as const

/**
 * Takes the code out of the browser's address bar: on to the web app's own page, without a trace of
 * it in the address or the Referer. A callback that failed a check gets a page that says so, unless
 * there is a place of the web app where the reader learns more.
 *
 * @param now milliseconds since the epoch
 * @param teller path of that place; `null` when there is none
 */
export function callbackAnswer(
  setup: ClientSetup,
  { verdict, callback }: CallbackCheck,
  now: number,
  teller: string | null = null,
): HttpResponse {
  if (callback) {
    const more = [...forgetting(setup, callback.attempt), noReferrer]
    return redirectAnswer(303, now, teller ?? '/', more)
  }
  if (teller !== null) return redirectAnswer(303, now, teller, [noReferrer])
  return pageAnswer(400, now, explain(verdict), [noReferrer])
}

function forgetting(setup: ClientSetup, attempt: Attempt | null): readonly HeaderLine[] {
  if (!attempt) return []
  const expired = serializeSetCookie({
    name: attempt.cookie.name,
    value: '',
    attributes: [...runCookieAttributes(setup), ['Max-Age', '0']],
  })
  return [['Set-Cookie', expired]]
}

function explain({ check, cause }: Verdict): { readonly title: string; readonly text: string } {
  if (cause?.kind === 'refusedByServer') {
    const text = 'Salesforce did not give this app access. You can start again whenever you like.'
    return { title: 'Not connected', text }
  }
  return { title: 'This answer was not accepted', text: reasons[check] ?? reasons.other }
}

const reasons: Readonly<Record<string, string>> & { readonly other: string } = {
  'callback.readable': 'The address of this answer is damaged and could not be read.',
  'callback.parametersOnce': 'The answer names one parameter twice, so none of it counts.',
  'run.known': 'This browser has not asked to connect, or its request was answered already.',
  'state.equal': 'The answer does not belong to the request that this browser made.',
  'issuer.equal': 'The answer comes from another server than the one this app had asked.',
  'code.present': 'The answer carries no authorization code.',
  other: 'Something in this answer is not right. Please connect again.',
}
