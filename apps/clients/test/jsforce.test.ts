import { Connection, OAuth2 } from 'jsforce'
import { expect, test } from 'vitest'
import { acmeOrg, practiceApp } from '@flowscope/reference'
import type { RefusalId } from '@flowscope/salesforce-emulator'
import { logInAndAllow, logInAndDeny } from './support/log-in.ts'
import { errorOf } from './support/refusals.ts'
import { salesforce } from './support/salesforce.ts'

const callback = 'http://localhost:8080/callback'
const state = 'jsforce'

test('exchanges a code and learns who logged in', async () => {
  const { userInfo } = await connected()
  expect(userInfo).toMatchObject({
    id: '0055g000000000BAAQ',
    organizationId: '00D5g0000000001EAA',
  })
})

test('reads the identity', async () => {
  const { connection } = await connected()
  const identity = await connection.identity()
  expect(identity).toMatchObject({
    username: 'student@acme.example',
    user_id: '0055g000000000BAAQ',
    organization_id: '00D5g0000000001EAA',
  })
})

test('queries accounts', async () => {
  const { connection } = await connected()
  const { records, totalSize, done } = await connection.query('SELECT Id, Name FROM Account')
  expect({ totalSize, done }).toEqual({ totalSize: acmeOrg.accounts.length, done: true })
  expect(records.map((record) => record['Name'] as string).sort()).toEqual(
    acmeOrg.accounts.map(({ name }) => name).sort(),
  )
})

test('refreshes by itself when the session has expired', async () => {
  const { mock, connection } = await connected()
  const refreshed: string[] = []
  connection.on('refresh', (accessToken: string) => refreshed.push(accessToken))
  const before = connection.accessToken
  mock.clock.advance((acmeOrg.sessionTimeoutMinutes + 1) * 60_000)
  const { totalSize } = await connection.query('SELECT Id FROM Account')
  expect(totalSize).toBe(acmeOrg.accounts.length)
  expect(refreshed).toEqual([connection.accessToken])
  expect(connection.accessToken).not.toBe(before)
})

test('logs out, and neither session nor refresh token is left', async () => {
  const { connection, oauth2 } = await connected()
  const { instanceUrl, accessToken, refreshToken } = connection
  await connection.logout(true)
  await expect(oauth2.refreshToken(refreshToken ?? '')).rejects.toMatchObject(
    refused('refreshToken.alive'),
  )
  const late = new Connection({ instanceUrl, accessToken: accessToken ?? '' })
  await expect(late.query('SELECT Id FROM Account')).rejects.toMatchObject({
    errorCode: 'INVALID_SESSION_ID',
  })
})

test('reads the refusal of a revoke, which is no JSON', async () => {
  const { connection, oauth2 } = await connected()
  const refreshToken = connection.refreshToken ?? ''
  await oauth2.revokeToken(refreshToken)
  await expect(oauth2.revokeToken(refreshToken)).rejects.toMatchObject(refused('token.known'))
})

test('says why it cannot refresh by itself when its refresh token was revoked', async () => {
  const { mock, connection, oauth2 } = await connected()
  await oauth2.revokeToken(connection.refreshToken ?? '')
  mock.clock.advance((acmeOrg.sessionTimeoutMinutes + 1) * 60_000)
  const { error_description: reason } = errorOf('refreshToken.alive')
  await expect(connection.query('SELECT Id FROM Account')).rejects.toThrow(
    `Unable to refresh session due to: ${reason}`,
  )
})

test('is told that its secret is wrong', async () => {
  const { oauth2, url } = await started({ clientSecret: 'not-the-secret' })
  const back = await logInAndAllow(url, callback)
  await expect(oauth2.requestToken(codeOf(back))).rejects.toMatchObject(
    refused('client.authenticated'),
  )
})

test('is told that its code was used before', async () => {
  const { oauth2, back } = await connected()
  await expect(oauth2.requestToken(codeOf(back))).rejects.toMatchObject(refused('code.unused'))
})

test('is told that its redirect URI is another than at the start', async () => {
  const { oauth2, url } = await started()
  const back = await logInAndAllow(url, callback)
  oauth2.redirectUri = 'http://localhost:5000'
  await expect(oauth2.requestToken(codeOf(back))).rejects.toMatchObject(refused('redirectUri.same'))
})

test('leaves it to the web app to see that the user denied', async () => {
  const { url } = await started()
  const back = await logInAndDeny(url, callback)
  expect(Object.fromEntries(back.searchParams)).toEqual({ ...errorOf('consent.given'), state })
})

async function connected() {
  const { mock, oauth2, url } = await started()
  const back = await logInAndAllow(url, callback)
  const connection = new Connection({ oauth2, version: '68.0' })
  const userInfo = await connection.authorize(codeOf(back))
  return { mock, oauth2, back, connection, userInfo }
}

async function started(changed: { readonly clientSecret?: string } = {}) {
  const mock = await salesforce()
  const oauth2 = new OAuth2({
    loginUrl: mock.url,
    clientId: practiceApp.consumerKey,
    clientSecret: practiceApp.consumerSecret ?? '',
    redirectUri: callback,
    useVerifier: true,
    ...changed,
  })
  const address = oauth2.getAuthorizationUrl({ scope: 'id api refresh_token', state })
  return { mock, oauth2, url: new URL(address) }
}

function codeOf(back: URL) {
  return back.searchParams.get('code') ?? ''
}

function refused(id: RefusalId) {
  const { error, error_description } = errorOf(id)
  return { name: error, message: error_description }
}
