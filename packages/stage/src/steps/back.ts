import {
  formValue,
  parseForm,
  queryOf,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'
import {
  apiRequest,
  introspectRequest,
  keysRequest,
  readApiResponse,
  readIntrospectResponse,
  readRefreshResponse,
  readRevokeResponse,
  readTokenResponse,
  refreshRequest,
  revokeRequest,
  tokenRequest,
  type TokenReading,
} from '@flowscope/participants'
import type { Performed } from '../contract.ts'
import { exchangeOn, siteAt, type Leg } from '../exchange.ts'
import type { Claim } from '../provenance/record.ts'
import { update, type HeldGrant, type Scene } from '../scene.ts'
import { StageError } from '../stage-error.ts'
import { noAnswer, report, type Finding } from './performed.ts'
import type { BackStep } from '../step-names.ts'

/** A message of the web app on the back channel, and how it reads the answer. */
export interface BackCall {
  readonly leg: Leg
  readonly request: HttpRequest
  /** @param sent the request as it went out, after any edit */
  readonly read: (response: HttpResponse, sent: HttpRequest) => Omit<Finding, 'landing'>
}

export async function sendBack(
  scene: Scene,
  { leg, read }: BackCall,
  request: HttpRequest,
): Promise<Performed> {
  const to = siteAt(scene, request.authority) ?? leg.to
  const exchanged = await exchangeOn(scene, { ...leg, to }, request)
  update(scene, { retry: null })
  const { outcome } = exchanged.exchange
  if (outcome.type === 'failure') {
    return report(scene, exchanged, noAnswer(leg.from, outcome.failure))
  }
  const landing = to === 'attacker' ? 'elsewhere' : 'answer'
  return report(scene, exchanged, { ...read(outcome.response, request), landing })
}

/** @throws StageError when the web app lacks what the message is made of */
export function backCall(scene: Scene, step: BackStep): BackCall {
  switch (step) {
    case 'token':
      return tokenCall(scene)
    case 'refresh':
      return refreshCall(scene)
    case 'revoke':
      return revokeCall(scene)
    case 'introspect':
      return introspectCall(scene)
    case 'keys':
      return {
        leg: toAuthServer,
        request: keysRequest(scene.setup.client),
        read: (response) => ({ verdict: readApiResponse(response), claims: [] }),
      }
    case 'query':
    case 'identity':
    case 'userinfo':
    case 'versions':
    case 'limits':
      return {
        leg: { from: 'client', to: 'api', channel: 'back' },
        request: apiRequest(step, scene.setup.client, grantOf(scene).tokens),
        read: (response) => ({ verdict: readApiResponse(response), claims: [] }),
      }
  }
}

const toAuthServer: Leg = { from: 'client', to: 'authServer', channel: 'back' }

function tokenCall(scene: Scene): BackCall {
  const { setup, ports, state } = scene
  const { validated } = state
  if (!validated) throw new StageError('The web app holds no code: let the callback arrive first.')
  return {
    leg: toAuthServer,
    request: tokenRequest(setup.client, validated),
    read: (response, sent) => {
      const now = clockOfWebApp(scene)
      const nonce = validated.attempt?.nonce ?? null
      const reading = readTokenResponse(setup.client, response, nonce, { ...ports, now })
      if (!reading.grant) return { verdict: reading.verdict, claims: [] }
      const { accessToken } = reading.grant
      const grant = { tokens: reading.grant, accessTokens: [accessToken] }
      update(scene, { grants: [...scene.state.grants, grant] })
      return { verdict: reading.verdict, claims: [...usedUp(sent, 'code'), ...stored(reading)] }
    },
  }
}

function refreshCall(scene: Scene): BackCall {
  const { setup, ports } = scene
  const grant = grantOf(scene)
  const { refreshToken } = grant.tokens
  if (refreshToken === null) {
    throw new StageError('The web app holds no refresh token: ask for the scope refresh_token.')
  }
  return {
    leg: toAuthServer,
    request: refreshRequest(setup.client, refreshToken),
    read: (response, sent) => {
      const now = clockOfWebApp(scene)
      const reading = readRefreshResponse(setup.client, response, refreshToken, { ...ports, now })
      if (!reading.grant) return { verdict: reading.verdict, claims: [] }
      replaceGrant(scene, grant, reading.grant)
      const rotated = reading.grant.refreshToken !== refreshToken
      const spent = rotated ? usedUp(sent, 'refresh_token') : []
      return { verdict: reading.verdict, claims: [...spent, ...stored(reading)] }
    },
  }
}

function revokeCall(scene: Scene): BackCall {
  const { accessToken, refreshToken } = grantOf(scene).tokens
  return {
    leg: toAuthServer,
    request: revokeRequest(scene.setup.client, refreshToken ?? accessToken),
    read: (response, sent) => {
      const verdict = readRevokeResponse(response)
      const token = formValue(parseForm(sent.body || queryOf(sent.target)), 'token') ?? ''
      const ended = verdict.passed ? endedBy(scene.state.grants, token) : []
      return {
        verdict,
        claims: ended.map((value) => ({ party: 'authServer', did: 'revoked', value })),
      }
    },
  }
}

function introspectCall(scene: Scene): BackCall {
  const { accessToken } = grantOf(scene).tokens
  return {
    leg: toAuthServer,
    request: introspectRequest(scene.setup.client, accessToken),
    read: (response) => ({ verdict: readIntrospectResponse(response), claims: [] }),
  }
}

/** A refresh token takes its access tokens along; an access token goes alone (sheet §10.7). */
function endedBy(grants: readonly HeldGrant[], token: string): readonly string[] {
  const grant = grants.find(({ tokens }) => tokens.refreshToken === token)
  return grant ? [token, ...grant.accessTokens] : [token]
}

function grantOf({ state }: Scene): HeldGrant {
  const grant = state.grants.at(-1)
  if (!grant) throw new StageError('The web app holds no tokens: trade the code for tokens first.')
  return grant
}

function replaceGrant(scene: Scene, grant: HeldGrant, tokens: HeldGrant['tokens']): void {
  const renewed = { tokens, accessTokens: [...grant.accessTokens, tokens.accessToken] }
  update(scene, {
    grants: scene.state.grants.map((each) => (each === grant ? renewed : each)),
  })
}

function clockOfWebApp({ setup, state }: Scene): number {
  return state.clock + setup.client.clockAheadMinutes * 60_000
}

function stored({ grant }: TokenReading): readonly Claim[] {
  const { accessToken, refreshToken, idToken, instanceUrl } = grant ?? {}
  const values = [accessToken, refreshToken, idToken, instanceUrl]
  return values.flatMap((value): readonly Claim[] =>
    value ? [{ party: 'client', did: 'stored', value }] : [],
  )
}

function usedUp(sent: HttpRequest, field: string): readonly Claim[] {
  const value = formValue(parseForm(sent.body), field)
  return value === undefined ? [] : [{ party: 'authServer', did: 'usedUp', value }]
}
