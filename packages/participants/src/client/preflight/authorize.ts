import {
  emptyHandleBook,
  header,
  nameValue,
  parseForm,
  formValue,
  queryOf,
  withHeader,
  type Exchange,
  type HandleBook,
} from '@flowscope/http-message'
import { makeAttempt, type Attempt } from '../attempt.ts'
import { authorizeUrl } from '../authorize-url.ts'
import { getResource } from '../back-channel-request.ts'
import { readAuthorize } from './authorize-answer.ts'
import { checksOf } from './authorize-checks.ts'
import type { PreflightCheck } from './check.ts'
import { ask, type Subject } from './subject.ts'

/**
 * Sends the authorize request that the run would send, once and without cookies. Its `state`, its
 * challenge and the verifier behind it are thrown away: whatever it begins, nobody goes on with.
 *
 * @param scopes those that the host names, `null` where it names none
 */
export async function tryAuthorize(
  subject: Subject,
  scopes: readonly string[] | null,
): Promise<readonly PreflightCheck[]> {
  const { client, tools } = subject
  const attempt = makeAttempt(client, tools, 1)
  const request = getResource(authorizeUrl(client, attempt), null)
  const headers = withHeader(request.headers, 'Accept', 'text/html')
  const exchange = await ask(subject, { ...request, headers })
  const masked = tools.mask(exchange, bookOf(attempt, exchange))
  const reading = readAuthorize(exchange.outcome, client)
  return checksOf(subject, reading, scopes).map((each) =>
    each.outcome === 'notReached' ? each : { ...each, exchange: masked },
  )
}

/** Names what may not be read: the values of the try, and Salesforce's own note of the request. */
function bookOf({ state, nonce, pkce }: Attempt, { outcome }: Exchange): HandleBook {
  const book = nameValue(emptyHandleBook, 'state', state)
  const withNonce = nameValue(book, 'nonce', nonce ?? '')
  const withChallenge = nameValue(withNonce, 'challenge', pkce?.challenge ?? '')
  return nameValue(withChallenge, 'source', sourceIn(outcome))
}

function sourceIn(outcome: Exchange['outcome']): string {
  if (outcome.type === 'failure') return ''
  const location = header(outcome.response.headers, 'location') ?? ''
  return formValue(parseForm(queryOf(location)), 'source') ?? ''
}
