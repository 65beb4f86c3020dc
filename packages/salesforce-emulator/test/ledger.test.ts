import { expect, test } from 'vitest'
import { findingFor } from '@flowscope/reference'
import { checkNames, ledger, notPlayed, routes } from '@flowscope/salesforce-emulator'
import { get, setup, tokensAt, worldOf } from './walk.ts'

const ids = ledger.map(({ id }) => id)

test.each(checkNames)('has a line for the check %s', (name) => {
  expect(ids).toContain(name)
})

test('has one line for each behaviour', () => {
  expect(new Set(ids).size).toBe(ids.length)
})

test('names a source for every line', () => {
  for (const { source } of ledger) expect(source).toMatch(/^(sheet §\d|RFC \d)/)
})

test.each(notPlayed)('says where it is written, and why it is left out: $what', (left) => {
  expect(left.source).toMatch(/^sheet §\d/)
  expect(left.why).toMatch(/^[A-Z].*\.$/)
})

test.each(routes)('has a line for the address $name, with its path and methods', (route) => {
  const line = ledger.find(({ id }) => id === `endpoint.${route.name}`)
  expect(line?.behaviour).toContain(route.path.replace(/:(\w+)/g, '‹$1›'))
  const methods = route.methods.filter((method) => method !== 'HEAD')
  expect(methods.filter((method) => !line?.behaviour.includes(method))).toEqual([])
})

const [org] = setup.orgs
const settings = [
  ['app', org?.apps[0], []],
  ['user', org?.users[0], ['id', 'firstName', 'lastName']],
  ['profile', org?.profiles[0], ['name']],
  ['org', org, ['id', 'name', 'profiles', 'users', 'apps', 'accounts']],
  ['world', setup.counterfactual, []],
] as const

test.each(settings)('has a line for each setting of the %s', (owner, setting, descriptions) => {
  const changing = Object.keys(setting ?? {}).filter((key) => !isAmong(descriptions, key))
  expect(changing).not.toEqual([])
  expect(changing.filter((key) => !isAmong(ids, `${owner}.${key}`))).toEqual([])
})

function isAmong(list: readonly string[], text: string): boolean {
  return list.includes(text)
}

test.each(ledger.filter(({ says }) => says))('can explain the refusal $id', ({ says }) => {
  const { code, text } = says ?? {}
  const finding = findingFor(code ?? '', text?.includes('{') ? undefined : (text ?? undefined))
  expect(finding?.code).toBe(code)
  const worded = text !== null && finding?.description !== undefined
  if (worded) expect(finding.description.toLowerCase()).toBe(text?.toLowerCase())
  expect(finding?.causes).not.toEqual([])
  expect(finding?.fix).toMatch(/\w/)
})

test('marks as a switch of ours what Salesforce does not have', () => {
  const counterfactual = ledger.filter(({ mark }) => mark === 'counterfactual')
  expect(counterfactual.map(({ id }) => id)).toEqual([
    'host.plain',
    'host.scheme',
    'headers.hsts',
    'headers.upgrade',
    'headers.browserId',
    'world.looseCallbackMatch',
    'world.iss',
    'world.revokeOnCodeReuse',
    'tokens.identityUrl',
    'tokens.apiInstance',
  ])
})

test('writes a note for every request, and none for others', async () => {
  const world = worldOf()
  await tokensAt(world)
  const notes = Array.from({ length: world.requestCount() }, (_, at) => world.note(at + 1))
  expect(notes.map((note) => note?.check)).toEqual([
    'codeChallenge.wellFormed',
    'login.needed',
    'login.shown',
    'session.opened',
    'frontdoor.passed',
    'consent.shown',
    'code.issued',
    'tokens.issued',
  ])
  expect(notes.every((note) => note?.passed)).toBe(true)
  expect([world.note(0), world.note(9)]).toEqual([null, null])
})

test('explains a refusal with what was stored and what came', async () => {
  const world = worldOf()
  await world.handle(get('/services/oauth2/authorize?client_id=PlatformCLI&redirect_uri=x'))
  expect(world.note(1)).toEqual({
    check: 'redirectUri.registered',
    passed: false,
    stored: 'http://localhost:1717/OauthRedirect',
    received: 'x',
    explanation: expect.stringContaining('is not one of the app’s callback URLs') as string,
    causes: expect.any(Array) as string[],
    fix: expect.any(String) as string,
  })
})

test('answers every route of its table', async () => {
  const world = worldOf()
  for (const { path, methods } of routes) {
    const target = path.replace(':version', 'v68.0').replace(/:\w+/g, 'x')
    for (const method of methods) {
      const { status } = await world.handle({ ...get(target), method })
      expect([path, status < 404]).toEqual([path, true])
    }
  }
})
