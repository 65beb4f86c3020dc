import { expect, test } from 'vitest'
import type { CounterfactualSetup, WorldSetup } from '@flowscope/reference'
import { holds } from './holds.ts'
import {
  asked,
  authorizeTarget,
  browserAt,
  but,
  callApi,
  callback,
  callbackFor,
  codeFor,
  consentPageFor,
  errorOf,
  exchange,
  get,
  jsonOf,
  nextOf,
  origin,
  refreshing,
  setup,
  setupWith,
  textOf,
  token,
  worldOf,
} from './walk.ts'

function taught(changes: Partial<CounterfactualSetup>, from: WorldSetup = setup): WorldSetup {
  return { ...from, counterfactual: { ...from.counterfactual, ...changes } }
}

test('is off unless somebody switches it on', () => {
  expect(setup.counterfactual).toEqual({
    looseCallbackMatch: false,
    revokeOnCodeReuse: false,
    iss: false,
  })
})

holds(
  'world.looseCallbackMatch',
  'lets a longer address have the code, but only when on',
  async () => {
    const redirect_uri = `${callback}.evil.example/`
    const parameters = but(asked, { redirect_uri })
    const strict = await worldOf().handle(get(authorizeTarget(parameters)))
    expect(Object.fromEntries(new URLSearchParams(textOf(strict)))).toEqual(
      errorOf('redirectUri.registered'),
    )
    const loose = worldOf(taught({ looseCallbackMatch: true }))
    const url = await callbackFor(browserAt(loose), parameters)
    expect(url.href.startsWith(`${redirect_uri}?code=`)).toBe(true)
    const shorter = but(asked, { redirect_uri: callback.slice(0, -1) })
    expect((await loose.handle(get(authorizeTarget(shorter)))).status).toBe(400)
  },
)

holds('world.looseCallbackMatch', 'does not run a script even then', async () => {
  const loose = taught({ looseCallbackMatch: true }, setupWith({ callbackUrls: ['java'] }))
  const parameters = but(asked, { redirect_uri: 'javascript:alert(1)' })
  expect((await worldOf(loose).handle(get(authorizeTarget(parameters)))).status).toBe(400)
})

holds('world.iss', 'names the server beside the code, and beside an error', async () => {
  const world = worldOf(taught({ iss: true }))
  const url = await callbackFor(browserAt(world))
  expect([...url.searchParams.keys()]).toEqual(['code', 'iss', 'state'])
  expect(url.searchParams.get('iss')).toBe(origin)
  const browser = browserAt(world)
  const page = await consentPageFor(browser, but(asked, { prompt: 'consent' }))
  const denied = new URL(nextOf(await browser.submit(page, { deny: ' Deny ' })))
  expect([...denied.searchParams.keys()]).toEqual(['error', 'error_description', 'iss', 'state'])
})

holds('world.iss', 'names the server in the fragment', async () => {
  const browser = browserAt(worldOf(taught({ iss: true })))
  const page = await consentPageFor(browser, but(asked, { response_type: 'token' }))
  const url = new URL(nextOf(await browser.submit(page, { allow: ' Allow ' })))
  expect(new URLSearchParams(url.hash.slice(1)).get('iss')).toBe(origin)
})

holds('world.iss', 'is silent when off', async () => {
  const url = await callbackFor(browserAt(worldOf()))
  expect(url.searchParams.has('iss')).toBe(false)
})

async function useTwice(given: WorldSetup) {
  const world = worldOf(given)
  const code = await codeFor(browserAt(world))
  const { access_token, refresh_token = '' } = jsonOf(await token(world, { ...exchange, code }))
  expect(jsonOf(await token(world, { ...exchange, code }))).toEqual(errorOf('code.unused'))
  return {
    api: (await callApi(world, access_token)).status,
    refresh: (await token(world, { ...refreshing, refresh_token })).status,
  }
}

holds('world.revokeOnCodeReuse', 'ends the tokens of the first use, but only when on', async () => {
  expect(await useTwice(setup)).toEqual({ api: 200, refresh: 200 })
  expect(await useTwice(taught({ revokeOnCodeReuse: true }))).toEqual({ api: 401, refresh: 400 })
})
