import { Connection, OAuth2 } from 'jsforce'
import { expect, test } from 'vitest'
import { acmeOrg, practiceApp } from '@flowscope/reference'
import { logInAndAllow } from './support/log-in.ts'
import { salesforce } from './support/salesforce.ts'

const callback = 'http://localhost:8080/callback'

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

async function connected() {
  const mock = await salesforce()
  const oauth2 = new OAuth2({
    loginUrl: mock.url,
    clientId: practiceApp.consumerKey,
    clientSecret: practiceApp.consumerSecret ?? '',
    redirectUri: callback,
    useVerifier: true,
  })
  const address = oauth2.getAuthorizationUrl({ scope: 'id api refresh_token', state: 'jsforce' })
  const back = await logInAndAllow(new URL(address), callback)
  const connection = new Connection({ oauth2, version: '68.0' })
  const userInfo = await connection.authorize(back.searchParams.get('code') ?? '')
  return { mock, connection, userInfo }
}
