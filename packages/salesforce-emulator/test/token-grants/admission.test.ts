import { expect, test } from 'vitest'
import { acmeOrg, type AppSetup, type ProfileSetup } from '@flowscope/reference'
import type { RefusalId, World } from '@flowscope/salesforce-emulator'
import { holds } from '../holds.ts'
import {
  browserAt,
  codeFor,
  consentPageFor,
  errorOf,
  exchange,
  jsonOf,
  lastCheck,
  nextOf,
  post,
  setup,
  token,
  worldOf,
} from '../walk.ts'
import {
  assertTo,
  claimsAt,
  client,
  jwt,
  jwtBearer,
  preApproved,
  setupOf,
  username,
  worldWith,
} from './grants.ts'

const [profile] = acmeOrg.profiles
if (!profile) throw new Error('the practice org has a profile')

function withProfile(changes: Partial<ProfileSetup>, app: Partial<AppSetup> = {}): World {
  return preApproved({ app, org: { profiles: [{ ...profile, ...changes } as ProfileSetup] } })
}

async function expectRefused(world: World, check: RefusalId) {
  const response = await assertTo(world)
  expect([response.status, jsonOf(response), lastCheck(world)]).toEqual([
    400,
    errorOf(check),
    check,
  ])
  expect(world.note(world.requestCount())?.causes).not.toEqual([])
}

holds('holder.address', 'refuses a caller outside the profile’s ranges', async () => {
  const loginIpRanges = [{ start: '192.0.2.0', end: '192.0.2.255' }]
  const world = withProfile({ loginIpRanges })
  await expectRefused(world, 'holder.address')
  const form = { grant_type: jwtBearer, assertion: await jwt(claimsAt(world)) }
  const inside = await world.handle(post('/services/oauth2/token', form), { address: '192.0.2.7' })
  expect(inside.status).toBe(200)
  const relaxed = withProfile({ loginIpRanges }, { ipRelaxation: 'Bypass' })
  expect((await assertTo(relaxed)).status).toBe(200)
})

holds('holder.loginHours', 'refuses at another hour than the profile’s', async () => {
  await expectRefused(
    withProfile({ loginHoursStart: '18:00', loginHoursEnd: '20:00' }),
    'holder.loginHours',
  )
})

holds('holder.orgActive', 'refuses for an org that is not active', async () => {
  await expectRefused(preApproved({ org: { active: false } }), 'holder.orgActive')
})

holds('holder.userActive', 'refuses for a user who was deactivated or frozen', async () => {
  await expectRefused(preApproved({ user: { active: false } }), 'holder.userActive')
  await expectRefused(preApproved({ user: { frozen: true } }), 'holder.userActive')
})

holds('user.apiOnly', 'keeps a user from pages, and from no grant without a browser', async () => {
  const app = { enableClientCredentialsFlow: true, clientCredentialsUser: username }
  const org = { allowUsernamePasswordFlows: true }
  const statusesFor = async (apiOnly: boolean) => {
    const world = preApproved({ app, org, user: { apiOnly } })
    const page = await consentPageFor(browserAt(world))
    const password = { grant_type: 'password', username, password: 'practice-1' }
    const answers = [
      await assertTo(world),
      await token(world, { grant_type: 'client_credentials', ...client }),
      await token(world, { ...password, ...client }),
    ]
    return [nextOf(page).includes('?code='), ...answers.map(({ status }) => status)]
  }
  expect(await statusesFor(false)).toEqual([true, 200, 200, 200])
  expect(await statusesFor(true)).toEqual([false, 200, 200, 200])
})

holds('client.enabled', 'refuses an app that is switched off', async () => {
  await expectRefused(preApproved({ app: { status: 'disabled' } }), 'client.enabled')
})

holds('client.notBlocked', 'refuses an app that an admin has blocked', async () => {
  await expectRefused(preApproved({ app: { status: 'blocked' } }), 'client.notBlocked')
})

holds('client.enabled', 'is told to nobody who could not prove to be the client', async () => {
  const world = worldWith({ app: { status: 'disabled' } })
  const stranger = await token(world, { ...exchange, client_secret: 'wrong', code: 'x' })
  expect(jsonOf(stranger)).toEqual(errorOf('client.authenticated'))
  const itself = await token(world, { ...exchange, code: 'x' })
  expect(jsonOf(itself)).toEqual(errorOf('client.enabled'))
})

const birch = { ...acmeOrg, id: '00D5g0000000002', name: 'Birch', myDomain: 'birch', apps: [] }

holds('client.inThisOrg', 'refuses an external client app of another org', async () => {
  const world = worldOf({ ...setup, orgs: [acmeOrg, birch] })
  const response = await token(world, { ...exchange, code: 'x' }, [], 'birch.my.localhost:3001')
  expect([response.status, jsonOf(response)]).toEqual([400, errorOf('client.inThisOrg')])
})

holds('client.inThisOrg', 'knows a connected app of another org, for whom it trusts', async () => {
  const app = { kind: 'connectedApp', enableClientCredentialsFlow: true } as const
  const [acme] = setupOf({ app: { ...app, clientCredentialsUser: username } }).orgs
  if (!acme) throw new Error('No org')
  const at = async (approveUninstalledConnectedApps: boolean) => {
    const users = birch.users.map((user) => ({ ...user, approveUninstalledConnectedApps }))
    const world = worldOf({ ...setup, orgs: [acme, { ...birch, users }] })
    const form = { grant_type: 'client_credentials', ...client }
    return token(world, form, [], 'birch.my.localhost:3001')
  }
  expect(jsonOf(await at(false))).toEqual(errorOf('holder.mayUseUninstalled'))
  expect((await at(true)).status).toBe(200)
})

const meanwhile = {
  'holder.appInstalled': { app: { status: 'uninstalled' } },
  'holder.orgActive': { org: { active: false } },
  'holder.userActive': { user: { active: false } },
} as const

test.each(Object.entries(meanwhile))(
  '%s: refuses a code when that has changed since the login',
  async (check, changes) => {
    const world = worldWith()
    const code = await codeFor(browserAt(world))
    world.change(() => setupOf(changes))
    const response = await token(world, { ...exchange, code })
    expect([jsonOf(response), lastCheck(world)]).toEqual([errorOf(check as RefusalId), check])
  },
)
