import { expect, test } from 'vitest'
import type { AppSetup } from '@flowscope/reference'
import { holds } from '../holds.ts'
import { callApi, errorOf, get, bearer, jsonOf, lastCheck, origin, token } from '../walk.ts'
import { client, loginHost, setupOf, username, worldWith } from './grants.ts'
import { worldOf } from '../walk.ts'

const form = { grant_type: 'client_credentials', ...client }
const running = { enableClientCredentialsFlow: true, clientCredentialsUser: username }

function worldRunning(app: Partial<AppSetup> = {}, others: Parameters<typeof setupOf>[0] = {}) {
  return worldWith({ ...others, app: { ...running, ...app } })
}

holds('accessToken.issued', 'answers client credentials in their own order', async () => {
  const world = worldRunning()
  const tokens = jsonOf(await token(world, form))
  expect(Object.keys(tokens)).toEqual([
    'access_token',
    'signature',
    'scope',
    'instance_url',
    'id',
    'token_type',
    'issued_at',
    'api_instance_url',
  ])
  expect(lastCheck(world)).toBe('accessToken.issued')
  expect((await callApi(world, tokens['access_token'])).status).toBe(200)
})

holds('clientCredentials.gateway', 'names the gateway without sfap_api', async () => {
  expect(jsonOf(await token(worldRunning(), form))['api_instance_url']).toBe(origin)
})

holds('app.clientCredentialsUser', 'acts as the Run As user', async () => {
  const world = worldRunning()
  const { access_token } = jsonOf(await token(world, form))
  const userinfo = await world.handle(get('/services/oauth2/userinfo', bearer(access_token)))
  expect(jsonOf(userinfo)['preferred_username']).toBe(username)
})

test.each([null, 'sam@elsewhere.example', 'student'])(
  'clientCredentials.user: refuses to run as %j',
  async (clientCredentialsUser) => {
    const world = worldRunning({ clientCredentialsUser })
    const response = await token(world, form)
    expect([response.status, jsonOf(response), lastCheck(world)]).toEqual([
      400,
      errorOf('clientCredentials.user'),
      'clientCredentials.user',
    ])
  },
)

holds('clientCredentials.user', 'takes the e-mail address of a user for nobody', async () => {
  const world = worldRunning(
    { clientCredentialsUser: 'sam@mail.example' },
    { user: { email: 'sam@mail.example' } },
  )
  expect(jsonOf(await token(world, form))).toEqual(errorOf('clientCredentials.user'))
})

holds('clientCredentials.enabled', 'refuses an app whose switch is off', async () => {
  const world = worldRunning({ enableClientCredentialsFlow: false })
  const response = await token(world, form)
  expect([response.status, jsonOf(response)]).toEqual([400, errorOf('clientCredentials.enabled')])
  expect(world.note(1)?.fix).toContain('Switch the flow on')
})

holds('app.enableClientCredentialsFlow', 'is off unless somebody switches it on', async () => {
  const off = await token(worldOf(), form)
  const on = await token(worldRunning(), form)
  expect([off.status, on.status]).toEqual([400, 200])
})

holds('clientCredentials.myDomain', 'refuses at the login host', async () => {
  const world = worldRunning()
  const response = await token(world, form, [], loginHost)
  expect([response.status, jsonOf(response)]).toEqual([400, errorOf('clientCredentials.myDomain')])
})

holds('client.alwaysProved', 'wants the secret even where other flows do without', async () => {
  const world = worldRunning({
    requireSecretForWebServerFlow: false,
    requireSecretForRefreshTokenFlow: false,
    requireSecretForTokenExchangeFlow: false,
  })
  const { client_id = '' } = client
  const response = await token(world, { grant_type: 'client_credentials', client_id })
  expect(jsonOf(response)).toEqual(errorOf('client.authenticated'))
})

holds('holder.scopes', 'refuses an app that could only refresh', async () => {
  const world = worldRunning({ scopes: ['refresh_token'] })
  expect(jsonOf(await token(world, form))).toEqual(errorOf('holder.scopes'))
})

holds('holder.admitted', 'refuses a Run As user whom no admin approved for the app', async () => {
  const world = worldRunning({ permittedUsers: 'AdminApprovedPreAuthorized' })
  expect(jsonOf(await token(world, form))).toEqual(errorOf('holder.admitted'))
})

holds('holder.mayUseUninstalled', 'refuses a connected app that is not installed', async () => {
  const app = { kind: 'connectedApp', status: 'uninstalled' } as const
  const permitted = { user: { approveUninstalledConnectedApps: true } }
  const refused = await token(worldRunning(app), form)
  expect(jsonOf(refused)).toEqual(errorOf('holder.mayUseUninstalled'))
  expect((await token(worldRunning(app, permitted), form)).status).toBe(200)
})

holds('holder.appInstalled', 'refuses an external client app that is not installed', async () => {
  const permitted = { user: { approveUninstalledConnectedApps: true } }
  const world = worldRunning({ status: 'uninstalled' }, permitted)
  expect(jsonOf(await token(world, form))).toEqual(errorOf('holder.appInstalled'))
})

holds('holder.loginRate', 'refuses the login after the 3,600th within the hour', async () => {
  const world = worldOf({ ...setupOf({ app: running }), tick: 0 })
  for (let login = 0; login < 3600; login += 1) await token(world, form)
  const response = await token(world, form)
  expect([response.status, jsonOf(response)]).toEqual([400, errorOf('holder.loginRate')])
  expect(world.note(3601)?.causes).not.toEqual([])
  world.advance(3_600_000)
  expect((await token(world, form)).status).toBe(200)
})

holds('app.consumerSecret', 'is the secret that must come, and no other', async () => {
  const rotated = worldRunning({ consumerSecret: 'another' })
  expect(jsonOf(await token(rotated, form))).toEqual(errorOf('client.authenticated'))
  expect((await token(rotated, { ...form, client_secret: 'another' })).status).toBe(200)
  const none = await token(worldRunning({ consumerSecret: null }), form)
  expect(jsonOf(none)).toEqual(errorOf('client.authenticated'))
})

holds('app.scopes', 'is what the token may do', async () => {
  const scopeOf = async (scopes: readonly string[]) =>
    jsonOf(await token(worldRunning({ scopes }), form))['scope']
  expect([await scopeOf(['api']), await scopeOf(['web', 'id'])]).toEqual(['api', 'web id'])
})
