import { expect, test } from 'vitest'
import { acmeOrg } from '@flowscope/reference'
import { holds } from './holds.ts'
import { sentBack } from './login-walk.ts'
import {
  asked,
  authorizeTarget,
  browserAt,
  codeFor,
  exchange,
  get,
  jsonOf,
  lastCheck,
  logIn,
  nextOf,
  orgWith,
  setup,
  textOf,
  token,
  worldOf,
} from './walk.ts'

const [sam] = acmeOrg.users
if (!sam) throw new Error('the practice org has a user')

const birch = {
  ...acmeOrg,
  id: '00D5g0000000002',
  name: 'Birch',
  myDomain: 'birch',
  users: [{ ...sam, id: '0055g000000001B', username: 'kim@birch.example' }],
  apps: [],
}
const sandbox = { ...acmeOrg, id: '00D5g0000000003', sandbox: 'dev' }
const several = { ...setup, orgs: [acmeOrg, birch, sandbox] }

async function orgAt(authority: string) {
  const response = await worldOf(several).handle(
    get('/.well-known/auth-configuration', [], authority),
  )
  const { OrgId: id, Url: url } = jsonOf(response)
  return { id, url }
}

const orgsOfHosts = [
  ['acme.my.localhost:3001', '00D5g0000000001EAA'],
  ['ACME.my.localhost:3001', '00D5g0000000001EAA'],
  ['birch.my.localhost', '00D5g0000000002EAA'],
  ['acme--dev.sandbox.my.localhost:3001', '00D5g0000000003EAA'],
  ['localhost:3001', '00D5g0000000001EAA'],
  ['127.0.0.1:4000', '00D5g0000000001EAA'],
  ['[::1]:4000', '00D5g0000000001EAA'],
  ['login.localhost:3001', null],
] as const

holds('org.myDomain', 'is where the org is found, and named as the request did', async () => {
  for (const [authority, id] of orgsOfHosts) {
    expect(await orgAt(authority)).toEqual({ id, url: `http://${authority}` })
  }
  const renamed = worldOf(orgWith({ myDomain: 'other' }))
  const statusAt = async (authority: string) =>
    (await renamed.handle(get('/', [], authority))).status
  expect(await statusAt('acme.my.localhost:3001')).toBe(404)
  expect(await statusAt('other.my.localhost:3001')).toBe(200)
})

holds('host.known', 'has no org at a My Domain of nobody, nor at what is no host', async () => {
  for (const authority of [
    'nobody.my.localhost:3001',
    'a b',
    'acme.my.localhost/x',
    '"><script>',
  ]) {
    const world = worldOf()
    expect((await world.handle(get('/', [], authority))).status).toBe(404)
    expect(world.note(1)).toMatchObject({ check: 'host.known', passed: false })
  }
})

holds(
  'host.scheme',
  'answers alike on http and https, and names the scheme it was asked by',
  async () => {
    for (const scheme of ['http', 'https'] as const) {
      const request = { ...get('/.well-known/openid-configuration'), scheme }
      const response = await worldOf().handle(request)
      expect(jsonOf(response)['issuer']).toBe(`${scheme}://acme.my.localhost:3001`)
    }
  },
)

holds(
  'host.plain',
  'names a plain host in every answer, for clients that cannot resolve the others',
  async () => {
    const world = worldOf()
    const authority = 'localhost:4321'
    const code = await codeFor(browserAt(world, authority))
    const { instance_url, id } = jsonOf(await token(world, { ...exchange, code }, [], authority))
    expect({ instance_url, id }).toEqual({
      instance_url: 'http://localhost:4321',
      id: 'http://localhost:4321/id/00D5g0000000001EAA/0055g000000000BAAQ',
    })
  },
)

holds('host.login', 'lets the username decide the org at the login host', async () => {
  const world = worldOf(several)
  const browser = browserAt(world, 'login.localhost:3001')
  const first = await browser.open(authorizeTarget())
  const page = await logIn(browser, await browser.open(nextOf(first)), {
    username: 'kim@birch.example',
    pw: 'practice-1',
  })
  expect(nextOf(page)).toBe(sentBack('app.ofThisOrg'))
  expect(lastCheck(world)).toBe('app.ofThisOrg')
})

test('names the org’s My Domain as instance after a login at the login host', async () => {
  const world = worldOf(several)
  const authority = 'login.localhost:3001'
  const browser = browserAt(world, authority)
  const first = await browser.open(authorizeTarget(asked))
  const page = await logIn(browser, await browser.open(nextOf(first)))
  const back = new URL(nextOf(await browser.submit(page, { allow: ' Allow ' })))
  const code = back.searchParams.get('code') ?? ''
  const { instance_url, id } = jsonOf(await token(world, { ...exchange, code }, [], authority))
  expect({ instance_url, id }).toEqual({
    instance_url: 'http://acme.my.localhost:3001',
    id: 'http://login.localhost:3001/id/00D5g0000000001EAA/0055g000000000BAAQ',
  })
})

holds('host.login', 'serves sandboxes, and only those, at the test host', async () => {
  const world = worldOf({ ...setup, orgs: [acmeOrg, sandbox] })
  const page = await browserAt(world, 'test.localhost:3001').open('/')
  expect(textOf(page)).toContain('value="Log In to Sandbox"')
  expect((await worldOf().handle(get('/', [], 'test.localhost:3001'))).status).toBe(404)
})

test('stands below another domain where its host says so, without a port', async () => {
  const world = worldOf({ ...setup, orgs: [acmeOrg, sandbox] }, { domain: 'salesforce.com' })
  const statusAt = async (authority: string) => (await world.handle(get('/', [], authority))).status
  expect(await statusAt('login.salesforce.com')).toBe(200)
  expect(await statusAt('acme--dev.sandbox.my.salesforce.com')).toBe(200)
  expect(await statusAt('nobody.my.salesforce.com')).toBe(404)
  const authority = 'test.salesforce.com'
  const browser = browserAt(world, authority)
  const code = await codeFor(browser)
  const { instance_url } = jsonOf(await token(world, { ...exchange, code }, [], authority))
  expect(instance_url).toBe('http://acme--dev.sandbox.my.salesforce.com')
})

test('does not take the session of one org for another', async () => {
  const world = worldOf(several)
  const browser = browserAt(world)
  await browser.submit(await browser.open('/'), { username: sam.username, pw: sam.password })
  expect(textOf(await browser.open('/'))).toContain('You are logged in')
  expect(textOf(await browser.open('http://birch.my.localhost:3001/'))).toContain('name="login"')
})

test('refuses to make a world without an org', () => {
  expect(() => worldOf({ ...setup, orgs: [] })).toThrow(RangeError)
})
