import { textOfBytes } from '@flowscope/http-message'
import type { FaultRule } from '@flowscope/reference'
import { expect, test } from 'vitest'
import type { AttackStep, Decision } from '../src/index.ts'
import {
  act,
  changed,
  draftedRequest,
  openPractice,
  play,
  playTo,
  press,
  responseOf,
  send,
  toGrant,
  toReturn,
  withApp,
} from './walks.ts'

const attack = (step: AttackStep): Decision => ({ type: 'attack', step })
const byAttacker = (decision: Decision): Decision => ({ ...decision, as: 'attacker' }) as Decision

const attackersLogIn: Decision = {
  type: 'submit',
  step: 'logIn',
  typed: [
    ['username', 'mallory@acme.example'],
    ['pw', 'practice-1'],
  ],
  button: 'Login',
}
/** The attacker gets a code of their own, in a browser of their own, and keeps it. */
const attackersCode = toReturn
  .slice(1)
  .map((decision) =>
    decision.type === 'submit' && decision.step === 'logIn' ? attackersLogIn : decision,
  )
  .map(byAttacker)

const careless = withApp(
  { requireSecretForWebServerFlow: true },
  { skipStateCheck: true, pkce: false, scope: 'api refresh_token' },
)

test('the attacker has a browser of their own, with cookies of their own', async () => {
  const stage = await openPractice()
  const outcomes = await play(stage, [act('register'), ...attackersCode])
  const parties = new Set(outcomes.flatMap(({ exchange }) => (exchange ? [exchange.from] : [])))
  expect([...parties]).toEqual(['attacker'])
  await play(stage, [act('connect'), send('redirect'), send('authorize'), send('follow')])
  const login = await stage.perform(send('follow'))
  expect(login.landing).toBe('loginPage')
  expect(await stage.draft('logIn')).toMatchObject({
    suggestion: [
      ['username', 'student@acme.example'],
      ['pw', 'practice-1'],
    ],
  })
})

test('a planted callback is turned away by the state, and believed without that check', async () => {
  const planted = [act('register'), ...attackersCode, attack('plant')]
  const guarded = await playTo(await openPractice(), planted)
  expect(guarded.verdict).toMatchObject({ passed: false, check: 'run.known' })
  const stage = await openPractice(careless)
  const believed = await playTo(stage, planted)
  expect(believed.exchange).toMatchObject({ from: 'browser', to: 'client' })
  expect(believed.verdict).toMatchObject({ passed: true, check: 'state.skipped' })
  const identity = await playTo(stage, [send('token'), send('identity')])
  expect(textOfBytes(responseOf(identity).body)).toContain('mallory@acme.example')
})

test('a registered address that forwards hands the code to the attacker', async () => {
  const forwarding = 'http://localhost:3000/forward'
  const app = withApp(
    { callbackUrls: ['http://localhost:3000/oauth/callback', forwarding] },
    { openRedirectorPath: '/forward' },
  )
  const stage = await openPractice(app)
  await stage.perform(act('register'))
  const lure = await draftedRequest(stage, 'lure')
  const edit = changed(lure, (text) =>
    text.replace(
      encodeURIComponent('http://localhost:3000/oauth/callback'),
      encodeURIComponent(forwarding),
    ),
  )
  await stage.perform({ type: 'attack', step: 'lure', edit })
  const submits: Decision[] = [
    {
      type: 'submit',
      step: 'logIn',
      typed: [
        ['username', 'student@acme.example'],
        ['pw', 'practice-1'],
      ],
      button: 'Login',
    },
  ]
  await play(stage, [send('follow'), send('follow'), ...submits, send('follow'), send('follow')])
  await play(stage, [press('oaapprove'), act('return')])
  const forwarded = await stage.perform(send('callback'))
  expect([forwarded.exchange?.to, forwarded.landing]).toEqual(['client', 'callbackAhead'])
  const caught = await stage.perform(send('callback'))
  expect([caught.exchange?.to, caught.landing]).toEqual(['attacker', 'elsewhere'])
  expect((await draftedRequest(stage, 'trade')).body).toContain('code=')
})

test('a token from a log opens the API for whoever holds it', async () => {
  const stage = await openPractice()
  await play(stage, [...toGrant, attack('leakAccessToken')])
  const used = await stage.perform(attack('useToken'))
  expect(used.exchange).toMatchObject({ from: 'attacker', to: 'api' })
  expect(responseOf(used).status).toBe(200)
})

test('a refresh token without the secret is worth nothing', async () => {
  const stage = await openPractice()
  const refused = await playTo(stage, [...toGrant, attack('leakRefreshToken'), attack('renew')])
  expect(refused.verdict).toMatchObject({ party: 'attacker', passed: false })
  const renewed = await playTo(stage, [attack('leakSecret'), attack('renew')])
  expect(renewed.verdict).toMatchObject({ party: 'attacker', passed: true })
})

test('settings change while the run goes on, and an unknown name is told in a sentence', async () => {
  const stage = await openPractice()
  await play(stage, toGrant)
  const app = { at: 'app', org: 'acme', consumerKey: 'PlatformCLI' } as const
  await stage.perform({ type: 'configure', change: { ...app, settings: { status: 'blocked' } } })
  await expect(
    stage.perform({
      type: 'configure',
      change: { ...app, consumerKey: 'nobody', settings: { status: 'blocked' } },
    }),
  ).rejects.toThrow('Acme has no app with the consumer key "nobody".')
  const faults = { at: 'faults', rules: [{ fault: 'serverError', status: 503 }] } as const
  const struck = await playTo(stage, [{ type: 'configure', change: faults }, send('query')])
  expect(responseOf(struck).status).toBe(503)
  const calm = { at: 'faults', rules: [] } as const
  const fine = await playTo(stage, [{ type: 'configure', change: calm }, send('query')])
  expect(responseOf(fine).status).toBe(200)
})

test('the clock and the notes keep in step with a slow world and a cut connection', async () => {
  const stage = await openPractice()
  const [granted] = (await play(stage, toGrant)).slice(-1)
  const faults = (...rules: readonly FaultRule[]) =>
    stage.perform({ type: 'configure', change: { at: 'faults', rules } })
  await faults({ fault: 'latency', milliseconds: 20_000 })
  const slow = await stage.perform(send('query'))
  expect(slow.clock - (granted?.clock ?? 0)).toBe(20_250)
  await faults({ fault: 'cut' })
  const cut = await stage.perform(send('query'))
  expect([cut.exchange?.outcome.type, cut.note?.check]).toEqual(['failure', 'fault.injected'])
  await faults()
  const fine = await stage.perform(send('query'))
  expect([fine.clock - slow.clock, fine.note?.check]).toEqual([500, 'query.answered'])
})
