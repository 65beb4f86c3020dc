import { expect, test } from 'vitest'
import { authApp, callback } from './support/auth-app.ts'
import { createBrowser } from './support/browser.ts'
import { holds } from './support/holds.ts'
import { logInAndAllow, logInAndDeny } from './support/log-in.ts'
import { errorOf } from './support/refusals.ts'

test('signs in with PKCE, state and nonce', async () => {
  const { signIn } = await authApp()
  const url = await signIn()
  expect([...url.searchParams.keys()].sort()).toEqual([
    'client_id',
    'code_challenge',
    'code_challenge_method',
    'nonce',
    'redirect_uri',
    'response_type',
    'scope',
    'state',
  ])
})

test('opens a session for the user of UserInfo', async () => {
  const { visit } = await signedIn()
  const session = await visit('/auth/session')
  expect(await session.json()).toMatchObject({
    user: { name: 'Sam Student', email: 'student@acme.example' },
  })
})

test('keeps the tokens, and the identity URL as name of the account', async () => {
  const { mock, accounts } = await signedIn()
  expect(accounts).toMatchObject([
    {
      provider: 'salesforce',
      providerAccountId: `${mock.url}/id/00D5g0000000001EAA/0055g000000000BAAQ`,
      token_type: 'bearer',
      scope: 'openid profile email',
    },
  ])
})

test('is told that its secret is wrong', async () => {
  const { answer, errors } = await signedIn({ secret: 'not-the-secret' })
  expect(leadsTo(answer)).toBe('/auth/error?error=Configuration')
  expect(errors.map(({ cause }) => cause)).toMatchObject([errorOf('client.authenticated')])
})

test('does not take a callback again: its state is used up', async () => {
  const { visit, errors, back } = await signedIn()
  const again = await visit(back.href)
  expect(leadsTo(again)).toBe('/auth/error?error=Configuration')
  expect(errors).toMatchObject([{ type: 'InvalidCheck' }])
})

test('is told at the callback that the user denied', async () => {
  const { visit, signIn, errors } = await authApp()
  const back = await logInAndDeny(await signIn(), callback)
  const answer = await visit(back.href)
  expect(leadsTo(answer)).toBe('/auth/signin?error=OAuthCallbackError')
  expect(errors).toMatchObject([{ type: 'OAuthCallbackError' }])
})

test('never hears of a callback URL that is not registered: the browser stays', async () => {
  const { mock, signIn, visit } = await authApp({ callbackUrl: 'http://localhost:5000' })
  const page = await createBrowser(callback).open((await signIn()).href)
  expect(new URL(page.url).origin).toBe(mock.url)
  expect(Object.fromEntries(new URLSearchParams(page.body))).toEqual(
    errorOf('redirectUri.registered'),
  )
  expect(await (await visit('/auth/session')).json()).toBeNull()
})

holds('client.auth-core.expiresAt', 'cannot know when a token expires', async () => {
  const { accounts } = await signedIn()
  expect(accounts.map(({ expires_at }) => expires_at)).toEqual([undefined])
})

async function signedIn(changed?: Parameters<typeof authApp>[0]) {
  const app = await authApp(changed)
  const back = await logInAndAllow(await app.signIn(), callback)
  return { ...app, back, answer: await app.visit(back.href) }
}

function leadsTo(answer: Response) {
  const { pathname, search } = new URL(answer.headers.get('location') ?? '')
  return pathname + search
}
