import { AuthorizationCode, ClientCredentials, type ModuleOptions } from 'simple-oauth2'
import { expect, test } from 'vitest'
import type { MockOptions } from '@flowscope/mock-salesforce'
import { practiceApp } from '@flowscope/reference'
import type { RefusalId } from '@flowscope/salesforce-emulator'
import { holds } from './support/holds.ts'
import { logInAndAllow, logInAndDeny } from './support/log-in.ts'
import { errorOf } from './support/refusals.ts'
import { acmeWith, salesforce } from './support/salesforce.ts'

const callback = 'http://localhost:8080/callback'
const state = 'simple'

/** An option of the library: an answer that is no JSON is let through. */
const noJson = { json: true }

test('exchanges a code', async () => {
  const { accessToken } = await loggedIn()
  expect(accessToken.token).toMatchObject({
    token_type: 'Bearer',
    scope: 'refresh_token id api',
    access_token: expect.stringMatching(/^00D5g0000000001!/) as string,
  })
})

test('refreshes', async () => {
  const { accessToken } = await loggedIn()
  const refreshed = await accessToken.refresh()
  expect(refreshed.token['access_token']).toMatch(/^00D5g0000000001!/)
  expect(refreshed.token['access_token']).not.toBe(accessToken.token['access_token'])
})

test('revokes, and has nothing to refresh then', async () => {
  const { accessToken } = await loggedIn()
  await accessToken.revoke('refresh_token', noJson)
  await expect(accessToken.refresh()).rejects.toMatchObject(refused('refreshToken.alive'))
})

test('is told that its secret is wrong', async () => {
  const { client, url } = await started('not-the-secret')
  const back = await logInAndAllow(url, callback)
  await expect(exchange(client, back)).rejects.toMatchObject(refused('client.authenticated'))
})

test('is told that its code was used before', async () => {
  const { client, back } = await loggedIn()
  await expect(exchange(client, back)).rejects.toMatchObject(refused('code.unused'))
})

test('is told that its redirect URI is another than at the start', async () => {
  const { client, url } = await started()
  const back = await logInAndAllow(url, callback)
  await expect(exchange(client, back, 'http://localhost:5000')).rejects.toMatchObject(
    refused('redirectUri.same'),
  )
})

test('leaves it to the web app to see that the user denied', async () => {
  const { url } = await started()
  const back = await logInAndDeny(url, callback)
  expect(Object.fromEntries(back.searchParams)).toEqual({ ...errorOf('consent.given'), state })
})

test('gets a token for itself, in the shoes of the Run As user', async () => {
  const settings = {
    enableClientCredentialsFlow: true,
    clientCredentialsUser: 'student@acme.example',
  }
  const { mock, config } = await configured({ orgs: [acmeWith(settings)] })
  const { token } = await new ClientCredentials(config).getToken({})
  expect(token).toMatchObject({
    token_type: 'Bearer',
    id: `${mock.url}/id/00D5g0000000001EAA/0055g000000000BAAQ`,
  })
})

test('is told that the client credentials flow is off', async () => {
  const { config } = await configured()
  await expect(new ClientCredentials(config).getToken({})).rejects.toMatchObject(
    refused('clientCredentials.enabled'),
  )
})

holds('client.simple-oauth2.expiresIn', 'never believes that a token expired', async () => {
  const { mock, accessToken } = await loggedIn()
  mock.clock.advance(24 * 60 * 60_000)
  expect(accessToken.expired()).toBe(false)
})

holds('client.simple-oauth2.refreshToken', 'loses a refresh token that stays', async () => {
  const { accessToken } = await loggedIn()
  const refreshed = await accessToken.refresh()
  expect(refreshed.token['refresh_token']).toBeUndefined()
  await expect(refreshed.refresh()).rejects.toMatchObject(refused('refreshToken.alive'))
})

holds('client.simple-oauth2.revoke', 'fails at the empty answer to a revoke', async () => {
  const { accessToken } = await loggedIn()
  await expect(accessToken.revoke('refresh_token')).rejects.toMatchObject({
    output: { statusCode: 406 },
    message: 'The content-type is not JSON compatible',
  })
  await expect(accessToken.refresh()).rejects.toMatchObject(refused('refreshToken.alive'))
})

holds('client.simple-oauth2.revokeTwice', 'fails at a token that is dead already', async () => {
  const { accessToken } = await loggedIn()
  await accessToken.revoke('access_token', noJson)
  await expect(accessToken.revoke('access_token', noJson)).rejects.toMatchObject({
    output: { statusCode: 400 },
  })
})

function refused(id: RefusalId) {
  return { output: { statusCode: 400 }, data: { payload: errorOf(id) } }
}

async function loggedIn() {
  const { mock, client, url } = await started()
  const back = await logInAndAllow(url, callback)
  return { mock, client, back, accessToken: await exchange(client, back) }
}

async function started(secret?: string) {
  const { mock, config } = await configured({}, secret)
  const auth = { ...config.auth, authorizePath: '/services/oauth2/authorize' }
  const client = new AuthorizationCode({ ...config, auth })
  const scope = ['id', 'api', 'refresh_token']
  const url = new URL(client.authorizeURL({ redirect_uri: callback, scope, state }))
  return { mock, client, url }
}

async function configured(options: MockOptions = {}, secret = practiceApp.consumerSecret ?? '') {
  const mock = await salesforce(options)
  const config: ModuleOptions = {
    client: { id: practiceApp.consumerKey, secret },
    auth: {
      tokenHost: mock.url,
      tokenPath: '/services/oauth2/token',
      revokePath: '/services/oauth2/revoke',
    },
  }
  return { mock, config }
}

function exchange(client: AuthorizationCode, back: URL, redirectUri = callback) {
  const code = back.searchParams.get('code') ?? ''
  return client.getToken({ code, redirect_uri: redirectUri })
}
