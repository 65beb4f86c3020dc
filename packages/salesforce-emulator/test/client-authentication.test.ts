import { expect, test } from 'vitest'
import { platformCliApp, practiceApp } from '@flowscope/reference'
import { holds } from './holds.ts'
import {
  asked,
  browserAt,
  but,
  codeFor,
  errorOf,
  exchange,
  jsonOf,
  setupWith,
  token,
  worldOf,
} from './walk.ts'

const basic = (pair: string) => [['Authorization', `Basic ${btoa(pair)}`]] as const
const { consumerKey, consumerSecret } = practiceApp
const withoutPair = but(exchange, { client_id: undefined, client_secret: undefined })

holds('basicHeader.readable', 'takes the client’s credentials from a Basic header', async () => {
  const world = worldOf()
  const code = await codeFor(browserAt(world))
  const pair = `${consumerKey}:${consumerSecret ?? ''}`
  expect((await token(world, { ...withoutPair, code }, basic(pair))).status).toBe(200)
})

test('form-decodes the halves of a Basic header', async () => {
  const world = worldOf(setupWith({ consumerSecret: 'a&b+c d%' }))
  const code = await codeFor(browserAt(world))
  const pair = `${consumerKey}:a%26b%2Bc+d%25`
  expect((await token(world, { ...withoutPair, code }, basic(pair))).status).toBe(200)
})

holds('basicHeader.ignored', 'ignores the header when the body has the pair', async () => {
  const world = worldOf()
  const code = await codeFor(browserAt(world))
  expect((await token(world, { ...exchange, code }, basic('nobody:wrong'))).status).toBe(200)
})

holds('basicHeader.readable', 'refuses a header that is no pair in base64', async () => {
  for (const line of ['Basic ***', 'Basic ', `Basic ${btoa('no colon')}`]) {
    const response = await token(worldOf(), withoutPair, [['Authorization', line]])
    expect([response.status, jsonOf(response)]).toEqual([400, errorOf('basicHeader.readable')])
  }
})

holds(
  'client.needlessSecret',
  'needs no secret for a public app, but refuses one that it cannot check',
  async () => {
    const world = worldOf()
    const redirect_uri = platformCliApp.callbackUrls[0] ?? ''
    const request = {
      ...asked,
      client_id: 'PlatformCLI',
      redirect_uri,
      scope: 'api',
      code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    }
    const form = {
      grant_type: 'authorization_code',
      client_id: 'PlatformCLI',
      redirect_uri,
      code_verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
      code: await codeFor(browserAt(world), request),
    }
    expect(jsonOf(await token(world, { ...form, client_secret: 'x' }))).toEqual(
      errorOf('client.authenticated'),
    )
    expect(Object.keys(jsonOf(await token(world, form)))).not.toContain('signature')
  },
)
