import { expect, test } from 'vitest'
import { answer, clearHost, discovery, host, later, looked, redirect } from './looked.ts'

const refusal = (code: string, description: string) =>
  answer(400, `error=${code}&error_description=${encodeURIComponent(description)}`)

test.each([
  [
    'invalid_client_id',
    'client identifier invalid',
    ['consumerKey failed', 'callback notReached', 'scope notReached', 'pkce notReached'],
  ],
  [
    'redirect_uri_mismatch',
    'redirect_uri must match configuration',
    ['consumerKey passed', 'callback failed', 'scope notReached', 'pkce notReached'],
  ],
  [
    'invalid_scope',
    'the requested scope is not available',
    ['consumerKey passed', 'callback passed', 'scope failed', 'pkce notReached'],
  ],
  [
    'invalid_request',
    'missing required code challenge',
    ['consumerKey passed', 'callback passed', 'scope passed', 'pkce failed'],
  ],
  [
    'OAUTH_NEW_POLICY',
    'nobody has seen this before',
    ['consumerKey failed', 'callback notReached', 'scope notReached', 'pkce notReached'],
  ],
])('reads from %s how far Salesforce got', async (code, description, expected) => {
  const { outcomes, checks } = await looked({ answers: [discovery, refusal(code, description)] })
  expect(outcomes).toEqual([...clearHost, ...expected, ...later])
  const failed = checks.find(({ outcome }) => outcome === 'failed')
  expect(failed?.sentence).toContain(`${code} (${description})`)
  expect(failed?.exchange).not.toBeNull()
})

test('names the finding of a refusal, and advises for this kind of host', async () => {
  const { of } = await looked({
    answers: [discovery, refusal('invalid_client_id', 'client identifier invalid')],
  })
  expect(of('consumerKey')).toMatchObject({
    finding: 'authorizeBody.invalid_client_id.client-identifier-invalid',
    advice: 'Wait ten minutes and check again, without changing anything meanwhile.',
  })
})

test.each([
  [
    'on Salesforce’s error page',
    `https://${host}/setup/secur/RemoteAccessErrorPage.apexp?error=invalid_client&error_description=app+must+be+installed+into+org`,
    'invalid_client (app must be installed into org)',
  ],
  [
    'in the callback',
    'http://localhost:3000/oauth/callback?error=OAUTH_APP_BLOCKED&error_description=this+app+is+blocked+by+admin',
    'OAUTH_APP_BLOCKED (this app is blocked by admin)',
  ],
])('reads a refusal %s', async (_, location, words) => {
  const { of } = await looked({ answers: [discovery, redirect(location)] })
  expect(of('consumerKey')).toMatchObject({ outcome: 'failed' })
  expect(of('consumerKey')?.sentence).toContain(words)
})

test.each([
  [200, 'warned'],
  [404, 'failed'],
  [503, 'failed'],
])('admits that status %i is neither a refusal nor the way to a login', async (status, outcome) => {
  const { of } = await looked({ answers: [discovery, answer(status, '<html></html>')] })
  expect(of('consumerKey')?.outcome).toBe(outcome)
})
