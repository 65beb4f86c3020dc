import { expect, test } from 'vitest'
import type { AppSetup } from '@flowscope/reference'
import type { RefusalId, World } from '@flowscope/salesforce-emulator'
import { holds } from '../holds.ts'
import {
  asked,
  but,
  callApi,
  errorOf,
  jsonOf,
  lastCheck,
  origin,
  token,
  tokensAt,
} from '../walk.ts'
import { client, loginHost, worldWith } from './grants.ts'

const exchange = {
  grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
  subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
  ...client,
}

function worldExchanging(app: Partial<AppSetup> = {}): World {
  return worldWith({ app: { enableTokenExchangeFlow: true, ...app } })
}

async function subjectToken(world: World, scope = asked['scope'] ?? ''): Promise<string> {
  return (await tokensAt(world, { ...asked, scope }))['access_token'] ?? ''
}

async function refused(world: World, form: Parameters<typeof token>[1], authority?: string) {
  const response = await token(world, form, [], authority)
  return [response.status, jsonOf(response), lastCheck(world)]
}

const refusal = (check: RefusalId) => [400, errorOf(check), check]

holds('subjectToken.accepted', 'takes an access token of this world for its user', async () => {
  const world = worldExchanging()
  const subject_token = await subjectToken(world)
  const tokens = jsonOf(await token(world, { ...exchange, subject_token }))
  expect(Object.keys(tokens)).toEqual([
    'access_token',
    'signature',
    'scope',
    'id_token',
    'instance_url',
    'id',
    'token_type',
    'issued_at',
  ])
  expect(tokens['instance_url']).toBe(origin)
  expect((await callApi(world, tokens['access_token'])).status).toBe(200)
})

test.each(['refresh_token', 'id_token', 'saml2', 'jwt', 'access_token'])(
  'subjectToken.accepted: refuses a %s that no handler knows',
  async (kind) => {
    const subject_token_type = `urn:ietf:params:oauth:token-type:${kind}`
    expect(
      await refused(worldExchanging(), { ...exchange, subject_token_type, subject_token: 'x' }),
    ).toEqual(refusal('subjectToken.accepted'))
  },
)

test.each(['access_token', 'urn:x', ''])(
  'subjectToken.type: refuses the type %j',
  async (subject_token_type) => {
    const form = { ...exchange, subject_token_type, subject_token: 'x' }
    const check = subject_token_type === '' ? 'grantParameters.present' : 'subjectToken.type'
    expect(await refused(worldExchanging(), form)).toEqual(refusal(check))
  },
)

holds('subjectToken.type', 'is one of five', async () => {
  const form = { ...exchange, subject_token_type: 'urn:x', subject_token: 'x' }
  expect(await refused(worldExchanging(), form)).toEqual(refusal('subjectToken.type'))
})

holds('subjectToken.size', 'reads 10,000 characters and no more', async () => {
  const world = worldExchanging()
  const asking = (length: number) => ({ ...exchange, subject_token: 'x'.repeat(length) })
  expect(await refused(world, asking(10_000))).toEqual(refusal('subjectToken.accepted'))
  expect(await refused(world, asking(10_001))).toEqual(refusal('subjectToken.size'))
})

holds('tokenExchange.enabled', 'refuses an app whose switch is off', async () => {
  const form = { ...exchange, subject_token: 'x' }
  expect(await refused(worldWith(), form)).toEqual(refusal('tokenExchange.enabled'))
})

holds('app.enableTokenExchangeFlow', 'is off unless somebody switches it on', async () => {
  const world = worldWith()
  const form = { ...exchange, subject_token: await subjectToken(world) }
  expect((await token(world, form)).status).toBe(400)
  const on = worldExchanging()
  expect((await token(on, { ...form, subject_token: await subjectToken(on) })).status).toBe(200)
})

holds('tokenExchange.myDomain', 'refuses at the login host', async () => {
  const form = { ...exchange, subject_token: 'x' }
  expect(await refused(worldExchanging(), form, loginHost)).toEqual(
    refusal('tokenExchange.myDomain'),
  )
})

holds('app.requireSecretForTokenExchangeFlow', 'lets an exchange go without when off', async () => {
  const send = async (requireSecretForTokenExchangeFlow: boolean) => {
    const world = worldExchanging({ requireSecretForTokenExchangeFlow })
    const form = { ...exchange, subject_token: await subjectToken(world) }
    return token(world, but(form, { client_secret: undefined }))
  }
  expect((await send(false)).status).toBe(200)
  expect(jsonOf(await send(true))).toEqual(errorOf('client.authenticated'))
})

holds(
  'tokenExchange.scope',
  'gives what is asked for, and refuses what the app lacks',
  async () => {
    const world = worldExchanging()
    const form = { ...exchange, subject_token: await subjectToken(world) }
    expect(jsonOf(await token(world, { ...form, scope: 'api' }))['scope']).toBe('api')
    expect(await refused(world, { ...form, scope: 'api full' })).toEqual(
      refusal('tokenExchange.scope'),
    )
  },
)

holds('tokenExchange.scope', 'gives no more than the subject token had', async () => {
  const world = worldExchanging()
  const form = { ...exchange, subject_token: await subjectToken(world, 'openid') }
  const tokens = jsonOf(await token(world, form))
  expect(tokens['scope']).toBe('openid')
  expect((await callApi(world, tokens['access_token'])).status).toBe(401)
  expect(await refused(world, { ...form, scope: 'api' })).toEqual(refusal('tokenExchange.scope'))
})

holds('tokenExchange.scope', 'gives an app with full what a narrower token had', async () => {
  const world = worldExchanging({ scopes: ['full', 'refresh_token'] })
  const subject_token = await subjectToken(world, 'api')
  expect(jsonOf(await token(world, { ...exchange, subject_token }))['scope']).toBe('api')
})

holds('tokenExchange.noActor', 'issues no asset tokens', async () => {
  const form = { ...exchange, subject_token: 'x', actor_token: 'y' }
  expect(await refused(worldExchanging(), form)).toEqual(refusal('tokenExchange.noActor'))
})

holds('tokenExchange.hybrid', 'answers the hybrid form with sessions behind', async () => {
  const world = worldExchanging()
  const grant_type = 'urn:ietf:params:oauth:grant-type:hybrid-token-exchange'
  const form = { ...exchange, grant_type, subject_token: await subjectToken(world, 'api web') }
  const names = Object.keys(jsonOf(await token(world, form)))
  expect(names.slice(0, 2)).toEqual(['access_token', 'signature'])
  expect(names).toContain('csrf_token')
})

test('does not exchange a token that has ended', async () => {
  const world = worldExchanging()
  const subject_token = await subjectToken(world)
  world.advance(3 * 3_600_000)
  expect(await refused(world, { ...exchange, subject_token })).toEqual(
    refusal('subjectToken.accepted'),
  )
})
