import { memoryStore } from '@flowscope/ports'
import { wordsOf, type EmulatorKinds } from '@flowscope/salesforce-emulator'
import { practiceApp } from '@flowscope/reference'
import { expect, test } from 'vitest'
import { holds } from './holds.ts'
import {
  afterLogin,
  errorPageOf,
  isIn,
  sentBack,
  typePassword,
  userAt,
  worldWith,
} from './login-walk.ts'
import {
  asked,
  callback,
  callbackFor,
  get,
  lastCheck,
  logIn,
  nextOf,
  origin,
  reach,
  textOf,
  user,
  worldOf,
} from './walk.ts'

type Changes = Parameters<typeof worldWith>[0]

const office = { loginIpRanges: [{ start: '192.0.2.10', end: '192.0.2.20' }] }

/** Where the browser is sent after the login, and which check sent it there. */
async function ends(changes: Changes) {
  const world = worldOf(worldWith(changes))
  const next = nextOf(await afterLogin(userAt(world)))
  return [next, lastCheck(world)]
}

/** What becomes of a session when settings change while it is alive. */
async function endsOnceChanged(changes: Changes) {
  const world = worldOf(worldWith({}))
  const person = userAt(world)
  await typePassword(person)
  world.change(() => worldWith(changes))
  const next = nextOf(await reach(person))
  return [next, lastCheck(world)]
}

holds('app.notBlocked', 'sends everybody back from an app that an admin blocked', async () => {
  expect(await ends({ app: { status: 'blocked' } })).toEqual([
    sentBack('app.notBlocked'),
    'app.notBlocked',
  ])
})

holds('errorPage.shown', 'tells the user code and description, with a colon between', async () => {
  const shown = await worldOf().handle(get(errorPageOf('connectedApp.trusted')))
  const { code, text } = wordsOf('connectedApp.trusted')
  expect(shown.status).toBe(200)
  expect(textOf(shown)).toContain(`${code} : ${text ?? ''}`)
  expect(textOf(shown)).toContain('authorize you because of an OAuth error.')
})

holds('errorPage.shown', 'says error 1800 once', async () => {
  const { code, text } = wordsOf('source.fresh')
  const target = errorPageOf('source.fresh')
  const shown = textOf(await worldOf().handle(get(target)))
  expect(shown.split(code)).toHaveLength(2)
  expect(shown).toContain(text)
})

holds('app.enabled', 'sends everybody back from an app that is switched off', async () => {
  expect(await ends({ app: { status: 'disabled' } })).toEqual([
    sentBack('app.enabled'),
    'app.enabled',
  ])
})

holds('app.status', 'decides among consent page and three refusals', async () => {
  const ofKind = async (kind: 'connectedApp' | 'externalClientApp') =>
    (await ends({ app: { kind, status: 'uninstalled' } }))[0]
  expect(await ofKind('externalClientApp')).toBe(sentBack('app.installed'))
  expect(await ofKind('connectedApp')).toBe(`${origin}${errorPageOf('connectedApp.trusted')}`)
  const enabled = await afterLogin(userAt(worldOf()))
  expect(textOf(enabled)).toContain('id="oaapprove"')
})

test('lets a user with the permission allow an uninstalled connected app of the own org', async () => {
  const world = worldOf(
    worldWith({
      app: { kind: 'connectedApp', status: 'uninstalled' },
      user: { approveUninstalledConnectedApps: true },
    }),
  )
  expect(textOf(await afterLogin(userAt(world)))).toContain('id="oaapprove"')
})

holds('org.inUse', 'sends a user of an inactive org back without a description', async () => {
  expect(await ends({ org: { active: false } })).toEqual([sentBack('org.inUse'), 'org.inUse'])
})

holds('org.active', 'stops sessions that were opened before', async () => {
  const [next] = await endsOnceChanged({ org: { active: false } })
  expect(next).toBe(sentBack('org.inUse'))
})

holds('user.inUse', 'sends a user back who was frozen or deactivated in the meantime', async () => {
  const refused = [sentBack('user.inUse'), 'user.inUse']
  expect(await endsOnceChanged({ user: { frozen: true } })).toEqual(refused)
  expect(await endsOnceChanged({ user: { active: false } })).toEqual(refused)
})

holds('user.inside', 'sends a session back that is outside hours or addresses by now', async () => {
  const refused = [sentBack('user.inside'), 'user.inside']
  expect(await endsOnceChanged({ profile: office })).toEqual(refused)
  const night = { loginHoursStart: '22:00', loginHoursEnd: '06:00' }
  expect(await endsOnceChanged({ profile: night })).toEqual(refused)
})

holds('user.loginRate', 'sends a user back whom programs have logged in too often', async () => {
  const store = memoryStore<EmulatorKinds>()
  const world = worldOf(worldWith({}), { store })
  const logins = { since: world.now(), count: 3600 }
  await store.put('loginCount', '00D5g0000000001 0055g000000000B', logins)
  expect(nextOf(await afterLogin(userAt(world)))).toBe(sentBack('user.loginRate'))
  world.advance(60 * 60_000)
  expect(nextOf(await reach(userAt(world)))).toContain('/?ec=302')
})

test('tells in the note what helps against each refusal', async () => {
  const world = worldOf(worldWith({ app: { status: 'blocked' } }))
  await afterLogin(userAt(world))
  const note = world.note(world.requestCount())
  expect(note?.causes.length).toBeGreaterThan(0)
  expect(note?.fix).toContain('unblock')
})

holds('app.ipRelaxation', 'lifts the addresses at the login page and after it', async () => {
  const pageFor = async (app: Changes['app'], verificationCode: string | null) => {
    const world = worldOf(
      worldWith({ profile: office, user: { verificationCode }, ...(app && { app }) }),
    )
    const person = userAt(world)
    const login = await person.open(nextOf(await reach(person)))
    await person.submit(login, user)
    return lastCheck(world)
  }
  expect(await pageFor({ ipRelaxation: 'Enforce' }, null)).toBe('login.address')
  expect(await pageFor({ ipRelaxation: 'Enforce_RelaxRefresh' }, null)).toBe('login.address')
  expect(await pageFor({ ipRelaxation: 'Bypass' }, null)).toBe('session.opened')
  expect(await pageFor({ ipRelaxation: 'Bypass_2factor' }, null)).toBe('login.address')
  expect(await pageFor({ ipRelaxation: 'Bypass_2factor' }, '123456')).toBe('verification.needed')
})

test('relaxes the addresses for an activated browser, but not for the org’s own pages', async () => {
  const changes = { profile: office, user: { verificationCode: '123456' } }
  const world = worldOf(worldWith({ ...changes, app: { ipRelaxation: 'Bypass_2factor' } }))
  const person = userAt(world)
  const login = await person.open(nextOf(await reach(person)))
  const code = await person.open(nextOf(await person.submit(login, user)))
  const frontdoor = await person.open(nextOf(await person.submit(code, { emc: '123456' })))
  expect(textOf(await person.open(nextOf(frontdoor)))).toContain('id="oaapprove"')
  await person.open('/secur/logout.jsp')
  expect(isIn(await typePassword(person))).toBe(false)
})

test('does not let the relaxed login for one app open another', async () => {
  const relaxed = worldWith({ profile: office, app: { ipRelaxation: 'Bypass' } })
  const world = worldOf(relaxed)
  const person = userAt(world)
  await afterLogin(person)
  const other = {
    ...asked,
    client_id: 'PlatformCLI',
    redirect_uri: 'http://localhost:1717/OauthRedirect',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  }
  expect(nextOf(await reach(person, other))).toContain(
    '1717/OauthRedirect?error=invalid_grant&state=',
  )
})

holds('user.notApiOnly', 'tells a user of the API alone the catch-all', async () => {
  const world = worldOf(worldWith({ user: { apiOnly: true } }))
  const next = nextOf(await afterLogin(userAt(world)))
  expect(next).toBe(`${origin}${errorPageOf('error.unexpected')}`)
  const { check, fix } = world.note(world.requestCount()) ?? {}
  expect([check, fix]).toEqual(['user.notApiOnly', expect.stringContaining('without a browser')])
})

holds('app.preAuthorizedUsers', 'names users without regard to case', async () => {
  const app = {
    permittedUsers: 'AdminApprovedPreAuthorized',
    preAuthorizedUsers: ['Student@ACME.example'],
  } as const
  const [next] = await ends({ app })
  expect(next?.startsWith(`${callback}?code=`)).toBe(true)
})

holds('app.preAuthorizedProfiles', 'admits every user of a profile', async () => {
  const permittedUsers = 'AdminApprovedPreAuthorized'
  const admitting = { permittedUsers, preAuthorizedProfiles: ['Standard User'] } as const
  const [next] = await ends({ app: admitting })
  expect(next?.startsWith(`${callback}?code=`)).toBe(true)
  const [refused] = await ends({ app: { ...admitting, preAuthorizedProfiles: ['Another'] } })
  expect(refused).toBe(sentBack('user.admitted'))
})

test('shows a pre-authorised user no page, even when the app asks for consent', async () => {
  const app = {
    permittedUsers: 'AdminApprovedPreAuthorized',
    preAuthorizedUsers: [user.username],
  } as const
  const person = userAt(worldOf(worldWith({ app })))
  const page = await reach(person, { ...asked, prompt: 'consent' })
  expect(nextOf(await logIn(person, page))).toMatch(/callback\?code=aPrx/)
})

holds('scope.included', 'lets a scope in that another one includes', async () => {
  const world = worldOf(worldWith({ app: { scopes: ['full'] } }))
  const back = await callbackFor(userAt(world), { ...asked, scope: 'chatter_api visualforce' })
  expect(back.searchParams.has('code')).toBe(true)
  expect(practiceApp.scopes).not.toContain('full')
})
