import { serializeSetCookie, type HttpResponse } from '@flowscope/http-message'
import type { ClientSetup } from '@flowscope/reference'
import type { Attempt } from './attempt.ts'
import { authorizeUrl } from './authorize-url.ts'
import { runCookieAttributes } from './run-cookie.ts'
import { redirectAnswer } from '../site-answer.ts'

/**
 * Sends the browser to Salesforce and leaves a cookie that ties the try to this browser.
 *
 * @param now milliseconds since the epoch
 */
export function connectAnswer(setup: ClientSetup, attempt: Attempt, now: number): HttpResponse {
  const cookie = serializeSetCookie({ ...attempt.cookie, attributes: runCookieAttributes(setup) })
  return redirectAnswer(302, now, authorizeUrl(setup, attempt), [['Set-Cookie', cookie]])
}
