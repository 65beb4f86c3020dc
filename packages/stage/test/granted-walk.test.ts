import { requestBytes, responseBytes, textOfBytes } from '@flowscope/http-message'
import { expect, test } from 'vitest'
import type { Performed } from '../src/index.ts'
import {
  act,
  connectAgain,
  logIn,
  openPractice,
  play,
  playTo,
  practice,
  press,
  responseOf,
  send,
  toGrant,
  toToken,
} from './walks.ts'

const whole = [
  ...toGrant,
  send('query'),
  send('identity'),
  send('userinfo'),
  send('versions'),
  send('refresh'),
  send('revoke'),
]

const told = ({ exchange, landing, verdict }: Performed) => [
  exchange ? `${exchange.from} → ${exchange.to}` : null,
  landing,
  verdict?.check ?? null,
  verdict?.passed ?? null,
]

test('walks from Connect to revoke, one message at a time', async () => {
  const outcomes = await play(await openPractice(), whole)
  expect(outcomes.map(told)).toEqual([
    [null, null, null, null],
    [null, null, null, null],
    ['browser → client', 'hop', 'redirect.location', true],
    ['browser → authServer', 'hop', 'redirect.hop', true],
    ['browser → authServer', 'hop', 'redirect.hop', true],
    ['browser → authServer', 'loginPage', 'page.login', true],
    ['browser → authServer', 'hop', 'redirect.hop', true],
    ['browser → authServer', 'hop', 'redirect.hop', true],
    ['browser → authServer', 'consentPage', 'page.consent', true],
    ['browser → authServer', 'callbackAhead', 'redirect.callback', true],
    [null, null, null, null],
    ['browser → client', 'app', 'state.equal', true],
    ['client → authServer', 'answer', 'token.response', true],
    ['client → api', 'answer', 'api.response', true],
    ['client → api', 'answer', 'api.response', true],
    ['client → api', 'answer', 'api.response', true],
    ['client → api', 'answer', 'api.response', true],
    ['client → authServer', 'answer', 'token.response', true],
    ['client → authServer', 'answer', 'revoke.response', true],
  ])
})

test('keeps one clock with the world: each answer is dated as the stage counts', async () => {
  const outcomes = await play(await openPractice(), whole)
  const exchanged = outcomes.filter(({ exchange }) => exchange)
  const dates = exchanged.map((each) => responseOf(each).headers.find(([name]) => name === 'Date'))
  expect(dates).toEqual(exchanged.map(({ clock }) => ['Date', new Date(clock).toUTCString()]))
  const { startsAt, tick } = practice.world
  expect(exchanged.map(({ clock }) => clock)).toEqual(
    exchanged.map((_, at) => startsAt + tick * (at + 1)),
  )
})

test('brings a note for each message that reached Salesforce, and for no other', async () => {
  const outcomes = await play(await openPractice(), whole)
  for (const { exchange, note } of outcomes) {
    const reachedSalesforce = exchange !== null && exchange.to !== 'client'
    expect(note !== null).toBe(reachedSalesforce)
    if (note) expect(note.passed).toBe(true)
  }
})

test('tells what became of each value', async () => {
  const outcomes = await play(await openPractice(), whole)
  const facts = outcomes.map((outcome) =>
    outcome.facts
      .filter(({ did }) => did !== 'sent' && did !== 'received')
      .filter(({ handle }) => !handle.startsWith('cookie'))
      .map(({ party, did, handle, from }) =>
        [party, did, handle, ...(from ? [from] : [])].join(' '),
      ),
  )
  expect(facts[0]).toEqual([
    'authServer stored secret·1',
    'authServer stored redirectUri·1',
    'client stored secret·1',
    'client stored redirectUri·1',
  ])
  expect(facts[1]).toEqual([
    'client made state·1',
    'client made nonce·1',
    'client made verifier·1',
    'client made challenge·1 verifier·1',
  ])
  expect(facts[9]).toEqual(['authServer made code·1'])
  expect(facts[11]).toEqual(['client compared state·1', 'client usedUp state·1'])
  expect(facts[12]).toEqual([
    'authServer made accessToken·1',
    'authServer made refreshToken·1',
    'authServer made idToken·1',
    'authServer usedUp code·1',
    'client stored accessToken·1',
    'client stored refreshToken·1',
    'client stored idToken·1',
    'client stored instanceUrl·1',
  ])
  expect(facts[17]?.slice(-4)).toEqual([
    'client stored accessToken·2',
    'client stored refreshToken·1',
    'client stored idToken·2',
    'client stored instanceUrl·1',
  ])
  expect(facts[18]).toEqual([
    'authServer revoked refreshToken·1',
    'authServer revoked accessToken·1',
    'authServer revoked accessToken·2',
  ])
})

test('names each value once, where it is first told', async () => {
  const outcomes = await play(await openPractice(), whole)
  const named = outcomes.flatMap((outcome) => outcome.named ?? [])
  const handles = named.map(([, handle]) => handle)
  expect(handles.slice(0, 3)).toEqual(['secret·1', 'redirectUri·1', 'state·1'])
  expect(new Set(handles).size).toBe(handles.length)
  const told = new Set(outcomes.flatMap(({ facts }) => facts).map(({ handle }) => handle))
  expect(new Set(handles)).toEqual(told)
})

test('follows addresses where they are called, not only where they are written', async () => {
  const outcomes = await play(await openPractice(), whole)
  const where = (handle: string) =>
    outcomes.flatMap(({ facts }, at) =>
      facts.some((fact) => fact.handle === handle && fact.did === 'received') ? [at] : [],
    )
  expect(where('redirectUri·1')).toEqual([2, 3, 9, 11, 12])
  expect(where('instanceUrl·1')).toEqual([12, 13, 14, 15, 16, 17])
})

test('fetches the public keys without a token', async () => {
  const keys = await playTo(await openPractice(), [...toGrant, send('keys')])
  expect(keys.exchange).toMatchObject({ from: 'client', to: 'authServer', channel: 'back' })
  expect(keys.facts).toEqual([])
  const { keys: published } = JSON.parse(textOfBytes(responseOf(keys).body)) as {
    readonly keys: readonly { readonly kid: string }[]
  }
  expect(published.map(({ kid }) => kid)).toContain('264')
})

test('never lets the browser see the verifier, the secret or a token', async () => {
  const outcomes = await play(await openPractice(), whole)
  const seen = outcomes.flatMap(({ facts }) => facts).filter(({ party }) => party === 'browser')
  const kinds = new Set(seen.map(({ handle }) => handle.slice(0, handle.indexOf('·'))))
  expect([...kinds].sort()).toEqual([
    'challenge',
    'code',
    'cookie',
    'nonce',
    'password',
    'redirectUri',
    'source',
    'state',
  ])
})

test('reads the accounts of the org', async () => {
  const query = await playTo(await openPractice(), [...toGrant, send('query')])
  const { records } = JSON.parse(textOfBytes(responseOf(query).body)) as {
    readonly records: readonly { readonly Name: string }[]
  }
  expect(records.map(({ Name }) => Name)).toEqual([
    'Blue Harbour Books',
    'Larch & Sons Carpentry',
    'Tidewater Ferries',
  ])
})

test('shows the true address at each hop, and leaves no code in the last one', async () => {
  const stage = await openPractice()
  const outcomes = await play(stage, [...toToken, send('follow')])
  expect(outcomes.map(({ view }) => view && new URL(view.url).pathname)).toEqual([
    null,
    null,
    '/connect',
    '/services/oauth2/authorize',
    '/setup/secur/RemoteAccessAuthorizationPage.apexp',
    '/',
    '/',
    '/secur/frontdoor.jsp',
    '/setup/secur/RemoteAccessAuthorizationPage.apexp',
    '/setup/secur/RemoteAccessAuthorizationPage.apexp',
    '/setup/secur/RemoteAccessAuthorizationPage.apexp',
    '/oauth/callback',
    '/',
  ])
  expect(outcomes.at(-1)?.view?.url).toBe('http://localhost:3000/')
})

test('needs neither login nor consent the second time', async () => {
  const stage = await openPractice()
  await play(stage, [...toGrant, connectAgain])
  const again = [act('connect'), send('redirect'), send('authorize'), send('follow')]
  expect((await playTo(stage, again)).landing).toBe('callbackAhead')
  const outcome = await playTo(stage, [send('callback'), send('token')])
  expect(outcome.verdict?.passed).toBe(true)
  expect(outcome.facts.map(({ handle }) => handle)).toContain('code·2')
})

test('asks for the password again after the user has logged out', async () => {
  const stage = await openPractice()
  const loggedOut = await playTo(stage, [...toGrant, send('logOut')])
  expect(loggedOut.verdict?.passed).toBe(true)
  const again = [connectAgain, act('connect'), send('redirect'), send('authorize')]
  const page = await playTo(stage, [...again, send('follow'), send('follow')])
  expect(page.landing).toBe('loginPage')
})

test('gives the same bytes for the same decisions', async () => {
  const decisions = [...whole, connectAgain, act('connect'), send('redirect'), send('authorize')]
  const bytes = (outcomes: readonly Performed[]) =>
    outcomes.flatMap((outcome) =>
      outcome.exchange
        ? [requestBytes(outcome.exchange.request), responseBytes(responseOf(outcome))]
        : [],
    )
  const first = bytes(await play(await openPractice(), decisions))
  const second = bytes(await play(await openPractice(), decisions))
  expect(first).toHaveLength(36)
  expect(second).toEqual(first)
})

test('shows the login form as it stands, with what the practice user knows', async () => {
  const stage = await openPractice()
  await play(stage, toToken.slice(0, 6))
  expect(await stage.draft('logIn')).toMatchObject({
    kind: 'form',
    fields: [
      { name: 'username', type: 'text', label: 'Username' },
      { name: 'pw', type: 'password', label: 'Password' },
      { name: 'rememberUn', type: 'checkbox' },
    ],
    buttons: [{ name: 'Login' }],
    suggestion: [
      ['username', 'student@acme.example'],
      ['pw', 'practice-1'],
    ],
  })
})

test('drafts exactly what it then sends', async () => {
  const stage = await openPractice()
  for (const decision of whole) {
    const draft = decision.type === 'send' ? await stage.draft(decision.step) : null
    const performed = await stage.perform(decision)
    if (draft && draft.kind !== 'act' && draft.kind !== 'form') {
      expect(performed.exchange?.request).toEqual(draft.request)
    }
    if (draft?.kind === 'answer') expect(responseOf(performed)).toEqual(draft.answer)
  }
  expect(await stage.draft('connect')).toEqual({
    kind: 'act',
    step: 'connect',
    from: 'user',
    to: 'client',
  })
})

test('takes a wrong password for what it is, and goes on after the right one', async () => {
  const stage = await openPractice()
  const wrong = await playTo(stage, [...toToken.slice(0, 6), logIn('guess')])
  expect([wrong.landing, wrong.verdict?.passed, wrong.note?.passed]).toEqual([
    'loginPage',
    true,
    false,
  ])
  const right = [logIn(), send('follow'), send('follow'), press('oaapprove')]
  expect((await playTo(stage, right)).landing).toBe('callbackAhead')
})
