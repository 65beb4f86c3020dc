import type { FaultRule, FindingPlace } from '@flowscope/reference'
import type { SendStep } from '@flowscope/stage'
import type { Move } from '../move.ts'
import type { Expectation } from '../what-if.ts'
import { connected, refusedAfterLogin } from './endings.ts'
import { nothingRefused, said } from './said.ts'

/**
 * A token request that comes to nothing.
 *
 * @param finding without its place
 * @param place the first one that the finding names
 */
export function tokenRefused(
  finding: string,
  check: string,
  place: FindingPlace = 'tokenResponse',
): Expectation {
  return {
    status: 400,
    ...said(`${place}.${finding}`),
    check,
    states: { ...refusedAfterLogin, extra: 'idle' },
  }
}

/** A refresh that comes to nothing, after the access token went the way of all sessions. */
export function refreshRefused(
  finding: string,
  check: string,
  states: Expectation['states'] = {},
): Expectation {
  return {
    status: 400,
    ...said(`tokenResponse.${finding}`),
    check,
    states: { ...sessionOver, flow: 'refused', refreshToken: 'refused', ...states },
  }
}

/** A call that is refused while the web app believes in its tokens. @param finding without its place */
export function callRefused(
  status: number,
  finding: string,
  check: string,
  states: Expectation['states'] = {},
): Expectation {
  return {
    status,
    ...said(`apiResponse.${finding}`),
    check,
    states: { ...connected, flow: 'refused', ...states },
  }
}

export function answered(check: string, states: Expectation['states'] = {}): Expectation {
  return { status: 200, ...nothingRefused, check, states: { ...connected, ...states } }
}

/** The API said no to the access token, and the refresh token is still there. */
export const sessionOver: Expectation['states'] = {
  ...connected,
  flow: 'sessionRefused',
  accessToken: 'refused',
}

export const sessionEnded = 'INVALID_SESSION_ID.session-expired-or-invalid'
export const endedGrant = 'invalid_grant.expired-access-refresh-token'
export const wrongClient = 'invalid_client.invalid-client-credentials'

export const revoked: Expectation['states'] = {
  flow: 'revoked',
  accessToken: 'revoked',
  refreshToken: 'revoked',
}

export const unavailable = {
  status: 503,
  code: '503',
  text: 'Service Unavailable',
  check: 'fault.injected',
} as const

/** The connection was cut. */
export const nothingCame = {
  status: null,
  code: null,
  text: null,
  check: 'fault.injected',
} as const

export function send(step: SendStep): Move {
  return { type: 'send', step }
}

export function faults(...rules: readonly FaultRule[]): Move {
  return { type: 'configure', change: { at: 'faults', rules } }
}
