import * as oauth from 'oauth4webapi'
import { practiceApp, type AppSetup } from '@flowscope/reference'
import { logInAndAllow } from './log-in.ts'
import { acmeWith, salesforce } from './salesforce.ts'

export const callback = 'http://localhost:8080/callback'
export const insecurely = { [oauth.allowInsecureRequests]: true } as const
export const client: oauth.Client = { client_id: practiceApp.consumerKey }
export const secret = oauth.ClientSecretPost(practiceApp.consumerSecret ?? '')

/** A mock, and what its discovery document says. */
export async function discovered(settings: Partial<AppSetup> = {}) {
  const mock = await salesforce({ orgs: [acmeWith(settings)] })
  const issuer = new URL(mock.url)
  const answer = await oauth.discoveryRequest(issuer, insecurely)
  return { mock, as: await oauth.processDiscoveryResponse(issuer, answer) }
}

/** What the client keeps between redirect and callback. */
export interface Kept {
  readonly verifier: string
  readonly state: string
  readonly nonce: string
}

export async function authorizationUrl(as: oauth.AuthorizationServer) {
  const kept: Kept = {
    verifier: oauth.generateRandomCodeVerifier(),
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
  }
  const url = new URL(as.authorization_endpoint ?? '')
  url.search = new URLSearchParams({
    client_id: client.client_id,
    redirect_uri: callback,
    response_type: 'code',
    scope: 'openid id api refresh_token',
    code_challenge: await oauth.calculatePKCECodeChallenge(kept.verifier),
    code_challenge_method: 'S256',
    state: kept.state,
    nonce: kept.nonce,
  }).toString()
  return { url, kept }
}

/** The validated callback of a login that was allowed. */
export async function calledBack(settings: Partial<AppSetup> = {}) {
  const { mock, as } = await discovered(settings)
  const { url, kept } = await authorizationUrl(as)
  const back = await logInAndAllow(url, callback)
  return {
    mock,
    as,
    kept,
    back,
    parameters: oauth.validateAuthResponse(as, client, back, kept.state),
  }
}

type CalledBack = Awaited<ReturnType<typeof calledBack>>

/** Changes one thing of the code exchange; what is left out is as it should be. */
interface Exchange {
  readonly auth?: oauth.ClientAuth
  readonly redirectUri?: string
}

export async function exchange({ as, kept, parameters }: CalledBack, changed: Exchange = {}) {
  const { auth = secret, redirectUri = callback } = changed
  const answer = await oauth.authorizationCodeGrantRequest(
    as,
    client,
    auth,
    parameters,
    redirectUri,
    kept.verifier,
    insecurely,
  )
  const tokens = await oauth.processAuthorizationCodeResponse(as, client, answer, {
    expectedNonce: kept.nonce,
    requireIdToken: true,
  })
  return { answer, tokens, refreshToken: tokens.refresh_token ?? '' }
}

export async function loggedIn() {
  const returned = await calledBack()
  return { ...returned, ...(await exchange(returned)) }
}

export async function refresh(as: oauth.AuthorizationServer, refreshToken: string) {
  const answer = await oauth.refreshTokenGrantRequest(as, client, secret, refreshToken, insecurely)
  return oauth.processRefreshTokenResponse(as, client, answer)
}

export async function revoke(as: oauth.AuthorizationServer, token: string) {
  const answer = await oauth.revocationRequest(as, client, secret, token, insecurely)
  await oauth.processRevocationResponse(answer)
}
