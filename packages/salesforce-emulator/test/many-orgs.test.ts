import { acmeSandbox, globexOrg, practiceApp, type AppSetup } from '@flowscope/reference'
import { expect, test } from 'vitest'
import { holds } from './holds.ts'
import { acmeWith, afterLogin, errorPageOf, sentBack, typePassword, userAt } from './login-walk.ts'
import {
  bearer,
  exchange,
  get,
  jsonOf,
  lastCheck,
  nextOf,
  reach,
  setup,
  textOf,
  token,
  user,
  worldOf,
} from './walk.ts'

const login = 'login.localhost:3001'
const gina = { username: 'gina@globex.example', pw: 'practice-2' }
const approver = { username: 'approver@globex.example', pw: 'practice-2' }
const sandboxUser = { username: 'student@acme.example.uat', pw: 'practice-3' }

function orgsWith(app: Partial<AppSetup> = {}) {
  return worldOf({ ...setup, orgs: [acmeWith({ app }), globexOrg, acmeSandbox] })
}

async function ginaAfterLogin(app: Partial<AppSetup>) {
  const world = orgsWith(app)
  const response = await afterLogin(userAt(world, { home: login }), undefined, gina)
  return { next: nextOf(response), check: lastCheck(world), note: world.note(world.requestCount()) }
}

holds('app.ofThisOrg', 'sends a user of another org back from a local app', async () => {
  const { next, check, note } = await ginaAfterLogin({})
  expect([next, check]).toEqual([sentBack('app.ofThisOrg'), 'app.ofThisOrg'])
  expect(note).toMatchObject({ stored: 'local to Acme', received: gina.username })
  expect(note?.causes[0]).toContain('still has a session of another org')
})

holds('app.installed', 'sends a user back whose org lacks the packaged app', async () => {
  const { next, check } = await ginaAfterLogin({ distributionState: 'Packaged' })
  expect([next, check]).toEqual([sentBack('app.installed'), 'app.installed'])
})

holds('app.distributionState', 'decides how a user of another org is refused', async () => {
  const local = await ginaAfterLogin({ distributionState: 'Local' })
  const packaged = await ginaAfterLogin({ distributionState: 'Packaged' })
  expect([local.next, packaged.next]).toEqual([
    sentBack('app.ofThisOrg'),
    sentBack('app.installed'),
  ])
})

holds(
  'connectedApp.trusted',
  'shows the error page where a connected app is not installed',
  async () => {
    const { next, check } = await ginaAfterLogin({ kind: 'connectedApp' })
    expect([next, check]).toEqual([
      `http://${login}${errorPageOf('connectedApp.trusted')}`,
      'connectedApp.trusted',
    ])
  },
)

holds(
  'app.kind',
  'decides whether the app or the user hears that it is not installed',
  async () => {
    const old = await ginaAfterLogin({ kind: 'connectedApp', distributionState: 'Packaged' })
    const fresh = await ginaAfterLogin({ kind: 'externalClientApp', distributionState: 'Packaged' })
    expect(old.next).toContain('RemoteAccessErrorPage')
    expect(fresh.next).toContain(practiceApp.callbackUrls[0])
  },
)

holds(
  'user.approveUninstalledConnectedApps',
  'lets a user of another org allow a connected app, whose tokens then work',
  async () => {
    const world = orgsWith({ kind: 'connectedApp' })
    const person = userAt(world, { home: login })
    const page = await afterLogin(person, undefined, approver)
    const back = new URL(nextOf(await person.submit(page, { allow: ' Allow ' })))
    const code = back.searchParams.get('code') ?? ''
    const tokens = jsonOf(await token(world, { ...exchange, code }, [], login))
    expect(tokens['instance_url']).toBe('http://globex.my.localhost:3001')
    const query = '/services/data/v68.0/query?q=SELECT+Name+FROM+Account'
    const answer = await world.handle(
      get(query, bearer(tokens['access_token']), 'globex.my.localhost:3001'),
    )
    expect(textOf(answer)).toContain('Fenwick Lighthouses')
  },
)

test('refuses an app at the second org because of a session that the browser still has', async () => {
  const world = orgsWith()
  const person = userAt(world, { home: login })
  await typePassword(person, gina)
  expect(nextOf(await reach(person))).toBe(sentBack('app.ofThisOrg'))
})

test('lets the user out of that session through “Not you?”, and in again as somebody else', async () => {
  const world = orgsWith({ kind: 'connectedApp' })
  const person = userAt(world, { home: login })
  const page = await afterLogin(person, undefined, approver)
  expect(textOf(page)).toContain(`You are logged in as ${approver.username}`)
  const link = /href="(\/secur\/logout\.jsp[^"]*)"/.exec(textOf(page))?.[1] ?? ''
  const loginPage = await person.open(nextOf(await person.open(link)))
  const frontdoor = await person.submit(loginPage, user)
  const mine = await person.open(nextOf(await person.open(nextOf(frontdoor))))
  expect(textOf(mine)).toContain(`You are logged in as ${user.username}`)
})

holds(
  'user.username',
  'is known at its own My Domain and at the login host of its kind',
  async () => {
    const knowsAt = async (home: string, typed: typeof gina) => {
      const response = await typePassword(userAt(orgsWith(), { home }), typed)
      return response.status === 302
    }
    const uat = 'acme--uat.sandbox.my.localhost:3001'
    expect(await knowsAt(login, gina)).toBe(true)
    expect(await knowsAt('globex.my.localhost:3001', gina)).toBe(true)
    expect(await knowsAt('acme.my.localhost:3001', gina)).toBe(false)
    expect(await knowsAt(login, sandboxUser)).toBe(false)
    expect(await knowsAt(uat, sandboxUser)).toBe(true)
  },
)

holds(
  'org.sandbox',
  'serves its users at the test host, with its own words on the button',
  async () => {
    const person = userAt(orgsWith(), { home: 'test.localhost:3001' })
    expect(textOf(await person.open('/'))).toContain('value="Log In to Sandbox"')
    const page = await afterLogin(person, undefined, sandboxUser)
    expect(textOf(page)).toContain(`You are logged in as ${sandboxUser.username}`)
  },
)

test.each([
  ['inactive@globex.example', 'user.active'],
  ['frozen@globex.example', 'user.notFrozen'],
  ['office-only@globex.example', 'login.address'],
  ['night-shift@globex.example', 'login.hours'],
  ['needs-code@globex.example', 'verification.needed'],
  ['gina@globex.example', 'session.opened'],
])('the user %s of the second org shows %s', async (username, check) => {
  const world = orgsWith()
  await typePassword(userAt(world, { home: login }), { username, pw: gina.pw })
  expect(lastCheck(world)).toBe(check)
})
