import * as oauth from 'oauth4webapi'
import { expect, test } from 'vitest'
import { acmeOrg, practiceApp } from '@flowscope/reference'
import type { RefusalId } from '@flowscope/salesforce-emulator'
import { logInAndDeny } from './support/log-in.ts'
import { errorOf } from './support/refusals.ts'
import {
  authorizationUrl,
  callback,
  calledBack,
  client,
  discovered,
  exchange,
  insecurely,
  loggedIn,
  refresh,
  revoke,
  secret,
} from './support/strict-client.ts'

test('exchanges a code, and finds the ID token signed by a published key', async () => {
  const { as, answer, tokens } = await loggedIn()
  await oauth.validateApplicationLevelSignature(as, answer, insecurely)
  expect(oauth.getValidatedIdTokenClaims(tokens)).toMatchObject({
    iss: as.issuer,
    aud: practiceApp.consumerKey,
    sub: tokens['id'],
  })
})

test('authenticates itself with a Basic header', async () => {
  const returned = await calledBack()
  const auth = oauth.ClientSecretBasic(practiceApp.consumerSecret ?? '')
  const { tokens } = await exchange(returned, { auth })
  expect(tokens.token_type).toBe('bearer')
})

test('reads UserInfo, whose subject is that of the ID token', async () => {
  const { as, tokens } = await loggedIn()
  const subject = oauth.getValidatedIdTokenClaims(tokens)?.sub ?? ''
  const answer = await oauth.userInfoRequest(as, client, tokens.access_token, insecurely)
  expect(await oauth.processUserInfoResponse(as, client, subject, answer)).toMatchObject({
    preferred_username: 'student@acme.example',
    organization_id: '00D5g0000000001EAA',
  })
})

test('queries accounts', async () => {
  const { mock, tokens } = await loggedIn()
  const answer = await query(mock.url, tokens.access_token)
  expect(await answer.json()).toMatchObject({ totalSize: acmeOrg.accounts.length, done: true })
})

test('refreshes, and gets another ID token of the same user', async () => {
  const { as, tokens, refreshToken } = await loggedIn()
  const refreshed = await refresh(as, refreshToken)
  expect(refreshed.access_token).not.toBe(tokens.access_token)
  expect(oauth.getValidatedIdTokenClaims(refreshed)?.sub).toBe(tokens['id'])
})

test('introspects its token, and finds it dead after the revoke', async () => {
  const { as, tokens } = await loggedIn()
  expect(await introspected(as, tokens.access_token)).toMatchObject({
    active: true,
    client_id: practiceApp.consumerKey,
    username: 'student@acme.example',
  })
  await revoke(as, tokens.access_token)
  expect(await introspected(as, tokens.access_token)).toEqual({ active: false })
})

test('has nothing to refresh after the revoke', async () => {
  const { as, refreshToken } = await loggedIn()
  await revoke(as, refreshToken)
  await expect(refresh(as, refreshToken)).rejects.toMatchObject(refused('refreshToken.alive'))
})

test('is told that its secret is wrong', async () => {
  const returned = await calledBack()
  const auth = oauth.ClientSecretPost('not-the-secret')
  await expect(exchange(returned, { auth })).rejects.toMatchObject(refused('client.authenticated'))
})

test('is told that its code was used before', async () => {
  const returned = await loggedIn()
  await expect(exchange(returned)).rejects.toMatchObject(refused('code.unused'))
})

test('is told that its redirect URI is another than at the start', async () => {
  const returned = await calledBack()
  const redirectUri = 'http://localhost:5000'
  await expect(exchange(returned, { redirectUri })).rejects.toMatchObject(
    refused('redirectUri.same'),
  )
})

test('is told at the callback that the user denied', async () => {
  const { as } = await discovered()
  const { url, kept } = await authorizationUrl(as)
  const back = await logInAndDeny(url, callback)
  expect(errorFrom(() => oauth.validateAuthResponse(as, client, back, kept.state))).toMatchObject(
    errorOf('consent.given'),
  )
})

test('does not accept a callback with another state', async () => {
  const { as, back } = await calledBack()
  expect(errorFrom(() => oauth.validateAuthResponse(as, client, back, 'another'))).toMatchObject({
    code: 'OAUTH_INVALID_RESPONSE',
    message: 'unexpected "state" response parameter value',
  })
})

function refused(id: RefusalId) {
  return { name: 'ResponseBodyError', status: 400, ...errorOf(id) }
}

async function introspected(as: oauth.AuthorizationServer, token: string) {
  const answer = await oauth.introspectionRequest(as, client, secret, token, insecurely)
  return oauth.processIntrospectionResponse(as, client, answer)
}

function query(origin: string, accessToken: string) {
  const url = new URL('/services/data/v68.0/query?q=SELECT+Id+FROM+Account', origin)
  return oauth.protectedResourceRequest(accessToken, 'GET', url, undefined, null, insecurely)
}

function errorFrom(act: () => unknown): unknown {
  try {
    return act()
  } catch (error) {
    return error
  }
}
