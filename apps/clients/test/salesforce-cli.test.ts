import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { acmeOrg, platformCliApp } from '@flowscope/reference'
import { createBrowser } from './support/browser.ts'
import { allow, answerConsent } from './support/log-in.ts'
import { errorOf } from './support/refusals.ts'
import { startSalesforceCli, type SalesforceCli } from './support/salesforce-cli.ts'
import { salesforce } from './support/salesforce.ts'

const username = 'student@acme.example'
const soql = 'SELECT Id FROM Account'

let cli: SalesforceCli

beforeAll(async () => {
  cli = await startSalesforceCli()
})

afterAll(() => cli.close())

test('logs in by browser as PlatformCLI, without a secret', async () => {
  const { mock, login, page } = await loggedIn()
  expect(login).toMatchObject({
    username,
    orgId: '00D5g0000000001EAA',
    instanceUrl: mock.url,
    clientId: 'PlatformCLI',
    refreshToken: expect.stringMatching(/^5Aep861/) as string,
  })
  expect(page.url).toBe('http://localhost:1717/OauthSuccess')
})

test('queries with the login that it stored', async () => {
  await loggedIn()
  expect(await cli.query(username, soql)).toMatchObject({
    totalSize: acmeOrg.accounts.length,
    done: true,
  })
})

test('refreshes by itself when the session has expired', async () => {
  const { mock, login } = await loggedIn()
  mock.clock.advance((acmeOrg.sessionTimeoutMinutes + 1) * 60_000)
  const { totalSize, accessToken } = await cli.query(username, soql)
  expect(totalSize).toBe(acmeOrg.accounts.length)
  expect(accessToken).not.toBe(login.accessToken)
})

test('says that its refresh token is of no use any more', async () => {
  const { mock, login } = await loggedIn()
  await fetch(`${mock.url}/services/oauth2/revoke?token=${login.refreshToken ?? ''}`)
  mock.clock.advance((acmeOrg.sessionTimeoutMinutes + 1) * 60_000)
  await expect(cli.query(username, soql)).rejects.toThrow(
    `due to: ${errorOf('refreshToken.alive').error_description}`,
  )
})

test('is told that the user denied', async () => {
  const { error, error_description } = errorOf('consent.given')
  const { finished, page } = await walk('oadeny')
  await expect(finished).rejects.toMatchObject({ name: error, message: error_description })
  expect(page.url).toBe('http://localhost:1717/OauthError')
})

test('is told that its code is unknown', async () => {
  const mock = await salesforce()
  const given = { loginUrl: mock.url, clientId: 'PlatformCLI', authCode: 'aPrxUnknown' }
  const { error, error_description } = errorOf('code.known')
  await expect(cli.exchange(given)).rejects.toMatchObject({
    name: 'AuthCodeExchangeError',
    message: expect.stringContaining(`${error}::${error_description}`) as string,
  })
})

test('logs in a device that waits for its user', async () => {
  const orgs = [{ ...acmeOrg, apps: [{ ...platformCliApp, enableDeviceFlow: true }] }]
  const mock = await salesforce({ orgs })
  const { verification_uri, user_code } = await cli.startDeviceLogin(mock.url)
  const browser = createBrowser()
  const connect = await browser.open(verification_uri)
  const login = await browser.press(connect, 'connect', { user_code })
  const approved = await allow(login, browser)
  expect(approved.body).toContain('Application Access Request Approved')
  onTestFinished(() => cli.logOut(username))
  expect(await cli.finishDeviceLogin()).toMatchObject({ username, clientId: 'PlatformCLI' })
})

async function loggedIn() {
  const { mock, finished, page } = await walk('oaapprove')
  const login = await finished
  onTestFinished(() => cli.logOut(username))
  return { mock, page, login }
}

async function walk(button: 'oaapprove' | 'oadeny') {
  const mock = await salesforce()
  const url = await cli.startWebLogin(mock.url)
  const finished = cli.finishWebLogin()
  const ended = Promise.allSettled([finished])
  const page = await answerConsent(button, new URL(url), createBrowser())
  await ended
  return { mock, finished, page }
}
