import * as client from 'openid-client'
import { expect, test } from 'vitest'
import { acmeOrg, practiceApp } from '@flowscope/reference'
import { holds } from './support/holds.ts'
import { logInAndAllow, logInAndDeny } from './support/log-in.ts'
import { errorOf } from './support/refusals.ts'
import { salesforce } from './support/salesforce.ts'

const callback = 'http://localhost:8080/callback'
const scope = 'openid id api refresh_token'

test('discovers, logs in with PKCE and nonce, and checks the ID token against the keys', async () => {
  const { mock, config, tokens, nonce } = await loggedIn()
  const claims = tokens.claims()
  expect(claims).toMatchObject({
    iss: config.serverMetadata().issuer,
    aud: practiceApp.consumerKey,
    nonce,
  })
  expect(claims?.sub).toMatch(/\/id\/00D5g0000000001EAA\/0055g000000000BAAQ$/)
  expect(mock.requests().map(({ request }) => request.target)).toContain('/id/keys')
})

test('refreshes', async () => {
  const { config, tokens } = await loggedIn()
  const refreshed = await client.refreshTokenGrant(config, tokens.refresh_token ?? '')
  expect(refreshed.access_token).toMatch(/^00D5g0000000001!/)
  expect(refreshed.access_token).not.toBe(tokens.access_token)
})

test('reads UserInfo', async () => {
  const { config, tokens } = await loggedIn()
  const info = await client.fetchUserInfo(config, tokens.access_token, tokens.claims()?.sub ?? '')
  expect(info).toMatchObject({ preferred_username: 'student@acme.example' })
})

test('revokes', async () => {
  const { config, tokens } = await loggedIn()
  await client.tokenRevocation(config, tokens.refresh_token ?? '')
  await expect(client.refreshTokenGrant(config, tokens.refresh_token ?? '')).rejects.toMatchObject(
    errorOf('refreshToken.alive'),
  )
})

test('introspects', async () => {
  const { config, tokens } = await loggedIn()
  expect(await client.tokenIntrospection(config, tokens.access_token)).toMatchObject({
    active: true,
    username: 'student@acme.example',
  })
})

test('queries accounts', async () => {
  const { mock, config, tokens } = await loggedIn()
  const url = new URL('/services/data/v68.0/query', mock.url)
  url.searchParams.set('q', 'SELECT Id FROM Account')
  const answer = await client.fetchProtectedResource(config, tokens.access_token, url, 'GET')
  expect(await answer.json()).toMatchObject({ totalSize: acmeOrg.accounts.length })
})

test('is told that its secret is wrong', async () => {
  const { config } = await discovered('not-the-secret')
  const { url, checks } = await authorization(config)
  const back = await logInAndAllow(url, callback)
  await expect(client.authorizationCodeGrant(config, back, checks)).rejects.toMatchObject(
    errorOf('client.authenticated'),
  )
})

test('is told that its code was used before', async () => {
  const { config, back, checks } = await loggedIn()
  await expect(client.authorizationCodeGrant(config, back, checks)).rejects.toMatchObject(
    errorOf('code.unused'),
  )
})

test('is told that its redirect URI is another than at the start', async () => {
  const { config } = await discovered()
  const { url, checks } = await authorization(config)
  const { search } = await logInAndAllow(url, callback)
  const elsewhere = new URL(search, 'http://localhost:5000')
  await expect(client.authorizationCodeGrant(config, elsewhere, checks)).rejects.toMatchObject(
    errorOf('redirectUri.same'),
  )
})

test('is told at the callback that the user denied', async () => {
  const { config } = await discovered()
  const { url, checks } = await authorization(config)
  const back = await logInAndDeny(url, callback)
  await expect(client.authorizationCodeGrant(config, back, checks)).rejects.toMatchObject(
    errorOf('consent.given'),
  )
})

test('does not accept a callback with another state', async () => {
  const { config } = await discovered()
  const { url, checks } = await authorization(config)
  const back = await logInAndAllow(url, callback)
  await expect(
    client.authorizationCodeGrant(config, back, { ...checks, expectedState: 'another' }),
  ).rejects.toMatchObject({
    cause: { message: 'unexpected "state" response parameter value' },
  })
})

holds('client.openid-client.expiresIn', 'cannot know when a token expires', async () => {
  const { tokens } = await loggedIn()
  expect(tokens.expiresIn()).toBeUndefined()
})

holds('client.openid-client.revoke', 'cannot revoke a token twice', async () => {
  const { config, tokens } = await loggedIn()
  await client.tokenRevocation(config, tokens.access_token)
  await expect(client.tokenRevocation(config, tokens.access_token)).rejects.toMatchObject({
    cause: { status: 400 },
  })
})

holds('client.openid-client.pkce', 'believes that PKCE is not understood', async () => {
  const { config } = await discovered()
  expect(config.serverMetadata().supportsPKCE()).toBe(false)
})

holds('client.openid-client.device', 'finds no address for device authorization', async () => {
  const { config } = await discovered()
  await expect(client.initiateDeviceAuthorization(config, { scope })).rejects.toMatchObject({
    code: 'OAUTH_MISSING_SERVER_METADATA',
  })
})

async function loggedIn() {
  const { mock, config } = await discovered()
  const { url, checks } = await authorization(config)
  const back = await logInAndAllow(url, callback)
  const tokens = await client.authorizationCodeGrant(config, back, {
    ...checks,
    idTokenExpected: true,
  })
  return { mock, config, tokens, back, checks, nonce: checks.expectedNonce }
}

const insecurely = client.allowInsecureRequests

async function discovered(secret = practiceApp.consumerSecret ?? '') {
  const mock = await salesforce()
  const config = await client.discovery(
    new URL(mock.url),
    practiceApp.consumerKey,
    secret,
    undefined,
    { execute: [insecurely, client.enableNonRepudiationChecks] },
  )
  return { mock, config }
}

async function authorization(config: client.Configuration) {
  const checks = {
    pkceCodeVerifier: client.randomPKCECodeVerifier(),
    expectedState: client.randomState(),
    expectedNonce: client.randomNonce(),
  }
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: callback,
    scope,
    code_challenge: await client.calculatePKCECodeChallenge(checks.pkceCodeVerifier),
    code_challenge_method: 'S256',
    state: checks.expectedState,
    nonce: checks.expectedNonce,
  })
  return { url, checks }
}
