import { queryFields } from '@flowscope/http-message'
import { expect, test } from 'vitest'
import { preflightIds } from '../../../src/index.ts'
import { now } from '../fixtures.ts'
import { answer, clearHost, document, later, login, looked, redirect } from './looked.ts'

test('clears everything that can be known before the login', async () => {
  const { outcomes } = await looked()
  expect(outcomes).toEqual([
    ...clearHost,
    'consumerKey passed',
    'callback passed',
    'scope passed',
    'pkce passed',
    ...later,
  ])
})

test('sends two requests, the second as the run would, without a cookie or the secret', async () => {
  const { sent } = await looked()
  expect(sent.map(({ method, target }) => `${method} ${target.replace(/\?.*/, '')}`)).toEqual([
    'GET /.well-known/openid-configuration',
    'GET /services/oauth2/authorize',
  ])
  const [, authorize] = sent
  expect(authorize?.headers.map(([name]) => name)).toEqual([
    'Host',
    'Connection',
    'User-Agent',
    'Accept',
  ])
  const fields = queryFields(authorize ?? { target: '' })
  expect(fields.map(({ name }) => name)).toEqual([
    'response_type',
    'client_id',
    'redirect_uri',
    'scope',
    'state',
    'nonce',
    'code_challenge',
    'code_challenge_method',
  ])
})

test('shows the message with its values under their names', async () => {
  const { of } = await looked()
  const told = JSON.stringify(of('consumerKey')?.exchange)
  expect(told).toContain('state=[state·1]')
  expect(told).toContain('code_challenge=[challenge·1]')
  expect(told).toContain('source=[source·1]')
  expect(told).not.toContain('CAAAAsource')
})

test('keeps the path of a site in front of both addresses', async () => {
  const site = 'acme.my.site.com/customers'
  const { sent } = await looked({
    setup: { loginHost: site },
    place: { host: { allowed: true, kind: 'experienceSite' } },
    answers: [answer(200, JSON.stringify(document(`https://${site}`))), login],
  })
  expect(sent.map(({ authority, target }) => authority + target.replace(/\?.*/, ''))).toEqual([
    'acme.my.site.com/customers/.well-known/openid-configuration',
    'acme.my.site.com/customers/services/oauth2/authorize',
  ])
})

test('sends nothing to a host that may not be called', async () => {
  const reason = 'evil.example is no host of Salesforce.'
  const { outcomes, sent, of } = await looked({ place: { host: { allowed: false, reason } } })
  expect(sent).toEqual([])
  expect(of('host')?.sentence).toBe(reason)
  expect(outcomes).toEqual([
    'host failed',
    ...preflightIds.slice(1, 8).map((id) => `${id} notReached`),
    ...later,
  ])
})

test('stops where no answer comes, and names the finding', async () => {
  const failure = { kind: 'tls', reason: 'expired', detail: 'The certificate ran out.' } as const
  const { of, outcomes } = await looked({ answers: [{ type: 'failure', failure }] })
  expect(of('reach')).toMatchObject({
    outcome: 'failed',
    sentence: 'The certificate ran out.',
    finding: 'network.tls.expired',
  })
  expect(outcomes.filter((each) => each.endsWith('notReached'))).toHaveLength(6)
})

test('takes a sign-in page of the network for no authorization server', async () => {
  const { of, sent } = await looked({ answers: [answer(200, '<html>Welcome to Cafe WLAN</html>')] })
  expect(of('discovery')?.outcome).toBe('failed')
  expect(sent).toHaveLength(1)
})

test.each([
  ['has no discovery document', answer(404, ''), 'It has no discovery document (status 404).'],
  [
    'sends on to another host',
    redirect('https://new.my.salesforce.com/.well-known/openid-configuration'),
    'It sends whoever asks on to new.my.salesforce.com.',
  ],
  [
    'introduces itself as another',
    answer(200, JSON.stringify(document('https://login.salesforce.com'))),
    'It introduces itself as https://login.salesforce.com, not as this host.',
  ],
])('warns of a host that %s, and goes on', async (_, found, sentence) => {
  const { of } = await looked({ answers: [found, login] })
  expect(of('discovery')).toMatchObject({ outcome: 'warned', sentence })
  expect(of('consumerKey')?.outcome).toBe('passed')
})

test.each([
  [59_000, 'passed', 'The clocks agree within a minute.', ''],
  [-59_000, 'passed', 'The clocks agree within a minute.', ''],
  [
    3 * 60_000,
    'warned',
    'This computer’s clock is 3 minutes ahead.',
    'Set the clock when you can.',
  ],
  [
    6 * 60_000,
    'warned',
    'This computer’s clock is 6 minutes ahead.',
    'Set the clock: an id_token lives for two minutes by default and would look expired at once.',
  ],
  [
    -3 * 86_400_000,
    'warned',
    'This computer’s clock is 3 days behind.',
    'Set the clock: an id_token that has expired would look good, and certificates are judged by this clock too.',
  ],
])('judges a clock that is off by %i ms', async (skew, outcome, sentence, advice) => {
  const { of } = await looked({ now: now + skew })
  expect(of('clock')).toMatchObject({ outcome, sentence, advice })
})

test('does not ask a second time without PKCE, and says only what was seen', async () => {
  const withPkce = await looked()
  const without = await looked({ setup: { pkce: false } })
  expect(withPkce.of('pkce')?.sentence).toContain('Whether the app insists on one was not tried.')
  expect(without.of('pkce')?.sentence).toBe('Nobody asked for a code challenge.')
  expect(without.sent).toHaveLength(2)
})

test.each([
  ['api custom_thing', 'warned', 'does not list custom_thing'],
  ['api', 'passed', 'Whether the app has them shows after the login.'],
  ['', 'passed', 'Salesforce gives all that the app has.'],
])('looks through the scopes %j', async (scope, outcome, words) => {
  const { of } = await looked({ setup: { scope } })
  expect(of('scope')).toMatchObject({ outcome })
  expect(of('scope')?.sentence).toContain(words)
})

test('says that the secret was not sent', async () => {
  expect((await looked()).of('secret')?.sentence).toContain('is not sent in these checks')
})
