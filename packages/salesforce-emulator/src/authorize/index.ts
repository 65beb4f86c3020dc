import { encodeForm } from '@flowscope/http-message'
import { park } from '../org/parked-requests.ts'
import { redirectAnswer } from '../world/answer.ts'
import { readingParameters, type Parameters } from '../world/parameters.ts'
import type { Endpoint } from '../world/visit.ts'
import { clientKnown } from './checks/client-known.ts'
import { codeChallengePresent } from './checks/code-challenge-present.ts'
import { codeChallengeWellFormed } from './checks/code-challenge-well-formed.ts'
import { noncePresent } from './checks/nonce-present.ts'
import { redirectUriRegistered } from './checks/redirect-uri-registered.ts'
import { responseTypeSupported } from './checks/response-type-supported.ts'
import { scopeKnown } from './checks/scope-known.ts'
import { consentPath } from './consent-path.ts'

const reading = readingParameters((description) => ({
  place: 'authorizeBody',
  code: 'invalid_request',
  description,
}))

/** What Salesforce asks of an authorization request before anybody logs in (sheet §1.2, §4.1). */
const authorizeChecks = reading
  .check(clientKnown)
  .check(redirectUriRegistered)
  .check(responseTypeSupported)
  .check(noncePresent)
  .check(scopeKnown)
  .check(codeChallengePresent)
  .check(codeChallengeWellFormed)

/** Parks a sound request and sends the browser to the page where the user decides. */
export const authorizeEndpoint: Endpoint = async (visit) => {
  const { parameters: given, client, ...asked } = await authorizeChecks.run({ visit })
  const source = await park(visit, client.org.id, {
    askedFor: asked.responseType,
    deviceCode: null,
    consumerKey: client.app.consumerKey,
    redirectUri: asked.redirectUri,
    scopes: asked.scopes,
    codeChallenge: asked.codeChallenge,
    ...wishes(given),
    parkedAt: visit.now,
  })
  const display = given.get('display')
  const query = encodeForm([
    ['source', source],
    ...(display === undefined ? [] : ([['display', display]] as const)),
  ])
  return redirectAnswer(`${visit.place.origin}${consentPath}?${query}`)
}

/** What is only echoed or heeded later; values that Salesforce does not know are passed over. */
function wishes(given: Parameters) {
  return {
    state: given.get('state') ?? null,
    nonce: given.get('nonce') ?? null,
    prompt: (given.get('prompt') ?? '').split(' '),
    immediate: given.get('immediate') === 'true',
    loginHint: given.get('login_hint') ?? null,
  }
}
