import { expect, test } from 'vitest'
import type { RefusalId } from '@flowscope/salesforce-emulator'
import { createBrowser } from './support/browser.ts'
import { answerConsent } from './support/log-in.ts'
import { passportApp, type Told } from './support/passport-app.ts'
import { errorOf } from './support/refusals.ts'

test('exchanges the code and reads the identity', async () => {
  const { told } = await loggedIn()
  expect(told.error).toBeNull()
  expect(told.user.profile).toMatchObject({
    id: '00D5g0000000001EAA/0055g000000000BAAQ',
    provider: 'forcedotcom',
    displayName: 'Sam Student',
    emails: [{ value: 'student@acme.example' }],
  })
})

test('hands the tokens on, with all that Salesforce says beside them', async () => {
  const { mock, told } = await loggedIn()
  expect(told.user.tokens).toMatchObject({
    token_type: 'Bearer',
    scope: 'refresh_token id api',
    instance_url: mock.url,
  })
  expect(told.user.refreshToken).toMatch(/^5Aep861/)
})

test('fails without an error when the user denied', async () => {
  const { origin } = await passportApp()
  const told = await walk(origin, 'oadeny')
  expect(told).toEqual({
    user: false,
    info: { message: errorOf('consent.given').error_description },
    error: null,
  })
})

test('is told that its secret is wrong', async () => {
  const { origin } = await passportApp({ secret: 'not-the-secret' })
  expect((await walk(origin, 'oaapprove')).error).toEqual(tokenError('client.authenticated'))
})

test('has no state left for a callback that comes again', async () => {
  const { browser, url } = await loggedIn()
  const again = await browser.open(url)
  expect(JSON.parse(again.body)).toMatchObject({
    user: false,
    info: { message: 'Unable to verify authorization request state.' },
  })
})

test('never hears of a callback URL that is not registered: the browser stays', async () => {
  const { mock, origin } = await passportApp({ callbackUrl: 'http://localhost:1/callback' })
  const page = await createBrowser().open(`${origin}/login`)
  expect(new URL(page.url).origin).toBe(mock.url)
  expect(Object.fromEntries(new URLSearchParams(page.body))).toEqual(
    errorOf('redirectUri.registered'),
  )
})

async function loggedIn() {
  const { mock, origin } = await passportApp()
  const browser = createBrowser()
  const { url, body } = await answerConsent('oaapprove', new URL('/login', origin), browser)
  return { mock, browser, url, told: JSON.parse(body) as Told }
}

async function walk(origin: string, button: 'oaapprove' | 'oadeny') {
  const { body } = await answerConsent(button, new URL('/login', origin), createBrowser())
  return JSON.parse(body) as Told
}

function tokenError(id: RefusalId) {
  const { error, error_description } = errorOf(id)
  return { name: 'TokenError', code: error, message: error_description }
}
