import { expect, test } from 'vitest'
import type { WorldSetup } from '@flowscope/reference'
import {
  browserAt,
  callApi,
  errorOf,
  exchange,
  get,
  jsonOf,
  lastCheck,
  logIn,
  nextOf,
  reach,
  setup,
  token,
  tokensAt,
  worldOf,
} from './walk.ts'

const withoutCallbacks = (world: WorldSetup): WorldSetup => ({
  ...world,
  orgs: world.orgs.map((org) => ({
    ...org,
    apps: org.apps.map((app) => ({ ...app, callbackUrls: [] })),
  })),
})

const withNewSecret = (world: WorldSetup): WorldSetup => ({
  ...world,
  orgs: world.orgs.map((org) => ({
    ...org,
    apps: org.apps.map((app) => ({ ...app, consumerSecret: 'rotated' })),
  })),
})

test('meets new settings with what was issued before', async () => {
  const world = worldOf()
  const { access_token } = await tokensAt(world)
  world.change(withNewSecret)
  expect((await callApi(world, access_token)).status).toBe(200)
  expect((await token(world, exchange)).status).toBe(400)
  expect(lastCheck(world)).toBe('client.authenticated')
  expect(world.setup()).toEqual(withNewSecret(setup))
})

test('an app that lost its callback while the user logged in cannot be answered', async () => {
  const world = worldOf()
  const browser = browserAt(world)
  const page = await reach(browser)
  world.change(withoutCallbacks)
  const back = new URL(nextOf(await logIn(browser, page)))
  expect(Object.fromEntries(back.searchParams)).toMatchObject(errorOf('app.installed'))
  expect(lastCheck(world)).toBe('app.ofThisOrg')
})

test('keeps the old settings when the new ones name no org', () => {
  const world = worldOf()
  expect(() => {
    world.change((before) => ({ ...before, orgs: [] }))
  }).toThrow('A world has at least one org')
  expect(world.setup()).toEqual(setup)
})

test('lets a plain host play the org whose door it is', async () => {
  const [acme] = setup.orgs
  if (!acme) throw new Error('No org')
  const globex = { ...acme, id: '00D5g0000000002', name: 'Globex', myDomain: 'globex' }
  const world = worldOf({ ...setup, orgs: [acme, globex] })
  const configuration = get('/.well-known/auth-configuration', [], 'localhost:4000')
  const at = async (org?: string) => {
    const caller = { address: '127.0.0.1', ...(org === undefined ? {} : { org }) }
    return jsonOf(await world.handle(configuration, caller))
  }
  expect(await at(globex.id)).not.toEqual(await at())
  expect(await at(acme.id)).toEqual(await at())
})
