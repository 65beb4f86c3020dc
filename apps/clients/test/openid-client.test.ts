import * as client from 'openid-client'
import { expect, test } from 'vitest'
import { practiceApp } from '@flowscope/reference'
import { logInAndAllow } from './support/log-in.ts'
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
  await expect(client.refreshTokenGrant(config, tokens.refresh_token ?? '')).rejects.toMatchObject({
    error: 'invalid_grant',
    error_description: 'expired access/refresh token',
  })
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

test('cannot know when a token expires: Salesforce leaves expires_in out (RFC 6749 §5.1)', async () => {
  const { tokens } = await loggedIn()
  expect(tokens.expiresIn()).toBeUndefined()
})

test('cannot revoke twice: Salesforce refuses what RFC 7009 §2.2 answers with 200', async () => {
  const { config, tokens } = await loggedIn()
  await client.tokenRevocation(config, tokens.access_token)
  await expect(client.tokenRevocation(config, tokens.access_token)).rejects.toMatchObject({
    cause: { status: 400 },
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
  return { mock, config, tokens, nonce: checks.expectedNonce }
}

const insecurely = client.allowInsecureRequests

async function discovered() {
  const mock = await salesforce()
  const config = await client.discovery(
    new URL(mock.url),
    practiceApp.consumerKey,
    practiceApp.consumerSecret ?? undefined,
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
