import { expect } from 'vitest'
import { parseForm } from '@flowscope/http-message'
import type { World } from '@flowscope/salesforce-emulator'
import { holds } from './holds.ts'
import {
  asked,
  browserAt,
  but,
  callApi,
  codeFor,
  consentPageFor,
  errorOf,
  exchange,
  jsonOf,
  nextOf,
  refreshing,
  setupWith,
  token,
  worldOf,
  type Pairs,
} from './walk.ts'

const hybridScopes = ['api', 'web', 'refresh_token', 'lightning', 'visualforce', 'content']
const hybridApp = setupWith({ scopes: hybridScopes, requireSecretForRefreshTokenFlow: false })
const hybridAsked = but(asked, { scope: hybridScopes.join(' ') })

const extras = [
  'lightning_domain',
  'lightning_sid',
  'visualforce_domain',
  'visualforce_sid',
  'content_domain',
  'content_sid',
  'csrf_token',
  'cookie-clientSrc',
  'cookie-sid_Client',
  'sidCookieName',
  'parent_sid',
]

async function hybridExchange(world: World, parameters: Pairs = hybridAsked) {
  const code = await codeFor(browserAt(world), parameters)
  return token(world, { ...exchange, grant_type: 'hybrid_auth_code', code })
}

holds('hybrid.grants', 'exchanges a code for tokens and the sessions of web views', async () => {
  const world = worldOf(hybridApp)
  const tokens = jsonOf(await hybridExchange(world))
  expect(Object.keys(tokens)).toEqual([
    'access_token',
    'refresh_token',
    'signature',
    'scope',
    'instance_url',
    'id',
    'token_type',
    'issued_at',
    ...extras,
  ])
  expect((await callApi(world, tokens['access_token'])).status).toBe(200)
})

holds('hybrid.grants', 'refuses a code a second time like the ordinary grant', async () => {
  const world = worldOf(hybridApp)
  const code = await codeFor(browserAt(world), hybridAsked)
  const form = { ...exchange, grant_type: 'hybrid_auth_code', code }
  await token(world, form)
  expect(jsonOf(await token(world, form))).toEqual(errorOf('code.unused'))
})

holds(
  'hybrid.grants',
  'follows the secret switches of the web server flow and of refresh',
  async () => {
    const world = worldOf(hybridApp)
    const code = await codeFor(browserAt(world), hybridAsked)
    const withoutSecret = but(exchange, {
      client_secret: undefined,
      grant_type: 'hybrid_auth_code',
    })
    expect(jsonOf(await token(world, { ...withoutSecret, code }))).toEqual(
      errorOf('client.authenticated'),
    )
    const { refresh_token = '' } = jsonOf(
      await token(world, { ...exchange, grant_type: 'hybrid_auth_code', code }),
    )
    const refreshed = but(refreshing, { grant_type: 'hybrid_refresh', client_secret: undefined })
    const answer = jsonOf(await token(world, { ...refreshed, refresh_token }))
    expect(Object.keys(answer).slice(-extras.length)).toEqual(extras)
  },
)

holds('hybrid.fields', 'names the domains of the org, and the caller', async () => {
  const tokens = jsonOf(await hybridExchange(worldOf(hybridApp)))
  expect(tokens).toMatchObject({
    lightning_domain: 'acme.lightning.localhost:3001',
    visualforce_domain: 'acme.visualforce.localhost:3001',
    content_domain: 'acme.content.localhost:3001',
    'cookie-clientSrc': '127.0.0.1',
    sidCookieName: 'sid',
  })
  const sessions = ['lightning_sid', 'visualforce_sid', 'content_sid', 'parent_sid']
  const values = sessions.map((name) => tokens[name])
  for (const value of values) expect(value).toMatch(/^00D5g0000000001![\w.]{96}$/)
  expect(new Set(values).size).toBe(values.length)
})

holds('hybrid.fields', 'are the same in two worlds of one seed', async () => {
  const [one, other] = await Promise.all([
    hybridExchange(worldOf(hybridApp)),
    hybridExchange(worldOf(hybridApp)),
  ])
  expect(jsonOf(one)).toEqual(jsonOf(other))
})

holds('hybrid.fields', 'open nothing', async () => {
  const world = worldOf(hybridApp)
  const tokens = jsonOf(await hybridExchange(world))
  expect((await callApi(world, tokens['lightning_sid'])).status).toBe(401)
})

holds('hybrid.fields', 'come only with the scope that each belongs to', async () => {
  const tokens = jsonOf(
    await hybridExchange(worldOf(hybridApp), but(asked, { scope: 'api content' })),
  )
  expect(Object.keys(tokens).slice(-2)).toEqual(['content_domain', 'content_sid'])
  expect(tokens).not.toHaveProperty('lightning_sid')
})

holds('hybrid.fields', 'stand in the fragment for response_type=hybrid_token', async () => {
  const browser = browserAt(worldOf(hybridApp))
  const page = await consentPageFor(browser, but(hybridAsked, { response_type: 'hybrid_token' }))
  const url = nextOf(await browser.submit(page, { allow: ' Allow ' }))
  const names = parseForm(url.slice(url.indexOf('#') + 1)).map(({ name }) => name)
  expect(names.slice(0, 1)).toEqual(['access_token'])
  expect(names.slice(-extras.length - 1)).toEqual(['state', ...extras])
})
