import { encodeForm } from '@flowscope/http-message'
import { consentPath, errorPath } from '../authorize/consent-path.ts'
import { park } from '../org/parked-requests.ts'
import type { ParkedRequest } from '../org/records.ts'
import { readingPage } from '../pages/page-parameters.ts'
import { pageAnswer, redirectAnswer, type Answer } from '../world/answer.ts'
import type { Endpoint, Visit } from '../world/visit.ts'
import { guessesLeft, userCodeKnown, type WithDeviceClient } from './checks/user-code-known.ts'
import { connectPage } from './connect-page.ts'

const connecting = readingPage.check(guessesLeft).check(userCodeKnown)

/** The user's half of the device flow: the code first, then login and consent as for any app. */
export const connectEndpoint: Endpoint = (visit) =>
  visit.request.method === 'POST' ? connect(visit) : show(visit)

async function show(visit: Visit): Promise<Answer> {
  const { parameters } = await readingPage.run({ visit })
  visit.trail.reach('connect.shown')
  const userCode = parameters.get('user_code') ?? ''
  return pageAnswer(connectPage({ userCode, prompt: parameters.get('prompt') ?? '', error: null }))
}

async function connect(visit: Visit): Promise<Answer> {
  const { parameters, ...found } = await connecting.run({ visit })
  const prompt = (parameters.get('prompt') ?? '').split(' ')
  const source = await park(visit, found.client.org.id, requestOf(visit, found, prompt))
  visit.trail.reach('userCode.accepted', { stored: found.device.userCode, received: null })
  return redirectAnswer(`${visit.place.origin}${consentPath}?${encodeForm([['source', source]])}`)
}

/** A device has no callback URL: what an app would be told, Salesforce's own page tells. */
function requestOf(
  { now, place }: Visit,
  { device }: WithDeviceClient,
  prompt: readonly string[],
): ParkedRequest {
  return {
    askedFor: 'device_code',
    deviceCode: device.deviceCode,
    consumerKey: device.consumerKey,
    redirectUri: `${place.origin}${errorPath}`,
    scopes: device.scopes,
    state: null,
    nonce: null,
    codeChallenge: null,
    prompt,
    immediate: false,
    loginHint: null,
    parkedAt: now,
  }
}
