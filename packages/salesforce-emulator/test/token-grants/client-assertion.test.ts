import { expect, test } from 'vitest'
import { holds } from '../holds.ts'
import {
  browserAt,
  but,
  codeFor,
  errorOf,
  exchange,
  jsonOf,
  lastCheck,
  refreshing,
  token,
  tokensAt,
} from '../walk.ts'
import {
  claimsAt,
  consumerKey,
  jwt,
  strangersKey,
  tokenUrl,
  worldWith,
  type ClaimsOf,
} from './grants.ts'

const type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'
const withoutSecret = but(exchange, { client_secret: undefined })

async function proof(
  world: ReturnType<typeof worldWith>,
  changes: ClaimsOf = {},
  key?: typeof strangersKey,
) {
  const claims = claimsAt(world, { sub: consumerKey, aud: tokenUrl, ...changes })
  return { client_assertion_type: type, client_assertion: await jwt(claims, key) }
}

async function exchanged(changes: ClaimsOf = {}, key?: typeof strangersKey) {
  const world = worldWith()
  const code = await codeFor(browserAt(world))
  const form = { ...withoutSecret, ...(await proof(world, changes, key)), code }
  const response = await token(world, form)
  return { world, response, check: lastCheck(world) }
}

holds('clientAssertion.good', 'takes a signed JWT in place of the secret', async () => {
  expect((await exchanged()).response.status).toBe(200)
})

holds('clientAssertion.good', 'takes it for a refresh too', async () => {
  const world = worldWith()
  const { refresh_token = '' } = await tokensAt(world)
  const form = { ...but(refreshing, { client_secret: undefined }), refresh_token }
  expect((await token(world, { ...form, ...(await proof(world)) })).status).toBe(200)
})

holds('clientAssertion.readable', 'finds the client by the assertion alone', async () => {
  const world = worldWith()
  const code = await codeFor(browserAt(world))
  const form = { ...but(withoutSecret, { client_id: undefined }), ...(await proof(world)), code }
  expect((await token(world, form)).status).toBe(200)
})

test.each<ClaimsOf>([
  { iss: 'nobody' },
  { sub: 'student@acme.example' },
  { sub: undefined },
  { aud: 'https://login.salesforce.com' },
  { aud: 'https://evil.example/services/oauth2/token' },
  { exp: 1 },
  { exp: undefined },
])('clientAssertion.good: refuses %j', async (claims) => {
  const { response, check } = await exchanged(claims)
  expect([response.status, jsonOf(response), check]).toEqual([
    400,
    errorOf('clientAssertion.good'),
    'clientAssertion.good',
  ])
})

holds('clientAssertion.good', 'refuses a signature of another key', async () => {
  const { response, check } = await exchanged({}, strangersKey)
  expect([jsonOf(response), check]).toEqual([
    errorOf('clientAssertion.good'),
    'clientAssertion.good',
  ])
})

holds('clientAssertion.good', 'refuses a jti the second time', async () => {
  const { world } = await exchanged({ jti: 'one' })
  const form = { ...withoutSecret, ...(await proof(world, { jti: 'one' })), code: 'x' }
  expect(jsonOf(await token(world, form))).toEqual(errorOf('clientAssertion.good'))
})

holds('clientAssertion.readable', 'is not looked at beside a secret', async () => {
  const world = worldWith()
  const code = await codeFor(browserAt(world))
  const form = { ...exchange, client_assertion_type: 'x', client_assertion: 'x', code }
  expect((await token(world, form)).status).toBe(200)
})

test.each([
  ['no JWT', { client_assertion_type: type, client_assertion: 'x' }],
  ['another type', { client_assertion_type: 'urn:x', client_assertion: 'x' }],
  ['no type', { client_assertion: 'x' }],
])('clientAssertion.readable: refuses %s', async (_, form) => {
  const world = worldWith()
  const response = await token(world, { ...withoutSecret, ...form, code: 'x' })
  expect([jsonOf(response), lastCheck(world)]).toEqual([
    errorOf('clientAssertion.readable'),
    'clientAssertion.readable',
  ])
})

holds('client.authenticated', 'wants the secret, or a proof in its place', async () => {
  const world = worldWith()
  for (const secret of [{ client_secret: 'wrong' }, {}]) {
    const response = await token(world, { ...withoutSecret, ...secret, code: 'x' })
    expect([response.status, jsonOf(response)]).toEqual([400, errorOf('client.authenticated')])
  }
})

holds('app.requireSecretForWebServerFlow', 'lets a code go without a secret when off', async () => {
  const world = worldWith({ app: { requireSecretForWebServerFlow: false } })
  const code = await codeFor(browserAt(world))
  expect((await token(world, { ...withoutSecret, code })).status).toBe(200)
  const strict = await token(worldWith(), { ...withoutSecret, code })
  expect(jsonOf(strict)).toEqual(errorOf('client.authenticated'))
})

holds('app.requireSecretForRefreshTokenFlow', 'lets a refresh go without when off', async () => {
  const refresh = async (requireSecretForRefreshTokenFlow: boolean) => {
    const world = worldWith({ app: { requireSecretForRefreshTokenFlow } })
    const { refresh_token = '' } = await tokensAt(world)
    return token(world, { ...but(refreshing, { client_secret: undefined }), refresh_token })
  }
  expect((await refresh(false)).status).toBe(200)
  expect(jsonOf(await refresh(true))).toEqual(errorOf('client.authenticated'))
})
