import { expect } from 'vitest'
import { headerValues, parseSetCookie, type Headers } from '@flowscope/http-message'
import { memoryStore, type Clock, type Store } from '@flowscope/ports'
import { acmeOrg, completeUser } from '@flowscope/reference'
import type { EmulatorKinds, World } from '@flowscope/salesforce-emulator'
import { forgetfulStore } from '../src/org/forgetful-store.ts'
import { holds } from './holds.ts'
import {
  asked,
  authorizeTarget,
  bearer,
  callApi,
  exchange,
  formOf,
  get,
  jsonOf,
  nextOf,
  orgWith,
  post,
  refreshing,
  textOf,
  token,
  worldOf,
} from './walk.ts'

const minute = 60_000
const step = 30 * minute
const day = 24 * 60 * minute

/** A small memory: of what has ended less is remembered than a day of this load brings. */
const limits = { remembered: 40, most: 10_000 }

/** Few enough for everybody to come several times in the week. */
const people = Array.from({ length: 120 }, (_, at) =>
  completeUser({
    id: `005${String(at).padStart(12, '0')}`,
    username: `user${String(at)}@acme.example`,
    password: 'practice-1',
  }),
)

/** Rotation and a lifetime of a day; no `openid`, whose signatures would take the time. */
const busyOrg = orgWith(
  { users: [...acmeOrg.users, ...people] },
  {
    refreshTokenRotation: true,
    refreshTokenPolicy: 'SpecificLifetime',
    refreshTokenPeriod: 1,
    refreshTokenUnit: 'DAYS',
  },
)

const scope = 'api web refresh_token'

/** What one user does with the app: in through the front channel, out again without a word. */
async function visit(world: World, username: string): Promise<void> {
  const approval = nextOf(await world.handle(get(authorizeTarget({ ...asked, scope }))))
  const target = new URL(approval).pathname + new URL(approval).search
  const cookie = await logIn(world, username)
  const page = await world.handle(get(target, cookie))
  const code = new URL(nextOf(await allowed(world, page, cookie))).searchParams.get('code') ?? ''
  const tokens = jsonOf(await token(world, { ...exchange, code }))
  const { refresh_token = '' } = tokens
  const { access_token } = jsonOf(await token(world, { ...refreshing, refresh_token }))
  await callApi(world, access_token)
  await world.handle(post('/services/oauth2/singleaccess', {}, bearer(access_token)))
}

async function logIn(world: World, un: string): Promise<Headers> {
  const response = await world.handle(post('/', { un, pw: 'practice-1' }))
  const sid = headerValues(response.headers, 'Set-Cookie').map(parseSetCookie)
  const value = sid.find((each) => each?.name === 'sid')?.value
  if (value === undefined) throw new Error(`not logged in: ${textOf(response)}`)
  return [['Cookie', `sid=${value}`]]
}

/** The first time the consent page comes between. */
async function allowed(world: World, page: Awaited<ReturnType<World['handle']>>, cookie: Headers) {
  if (!textOf(page).includes('id="oaapprove"')) return page
  const { action, hidden } = formOf(page)
  return world.handle(post(action, { ...hidden, allow: ' Allow ' }, cookie))
}

/** A store that knows which kinds of record were ever put into it. */
function watchedStore(clock: Clock) {
  const store = forgetfulStore(memoryStore<EmulatorKinds>(), clock, limits)
  const kinds = new Set<keyof EmulatorKinds>()
  const watched: Store<EmulatorKinds> = {
    ...store,
    put: (kind, key, value) => {
      kinds.add(kind)
      return store.put(kind, key, value)
    },
  }
  const counts = async () => {
    const pairs = [...kinds].map(async (kind) => [kind, (await store.list(kind)).length] as const)
    return Object.fromEntries(await Promise.all(pairs))
  }
  return { watched, counts }
}

holds('memory.grants', 'keeps memory level over a week of constant load', async () => {
  let world: World | null = null
  const { watched, counts } = watchedStore({ now: () => world?.now() ?? 0 })
  world = worldOf(busyOrg, { store: watched })
  const seen: Readonly<Record<string, number>>[] = []
  let visits = 0
  for (const until of [4 * day, 7 * day]) {
    for (; visits * step < until; visits += 1) {
      const { username } = people[visits % people.length] ?? { username: '' }
      await visit(world, username)
      world.advance(step)
    }
    seen.push(await counts())
  }
  const [early = {}, late = {}] = seen
  expect(Object.keys(late)).toEqual(Object.keys(early))
  const grown = Object.keys(late).filter((kind) => (late[kind] ?? 0) > (early[kind] ?? 0) * 1.02)
  expect(grown).toEqual([])
  expect(Math.max(...Object.values(late))).toBeLessThan(visits / 2)
  expect(Object.keys(late)).toEqual(
    expect.arrayContaining(['grant', 'accessToken', 'refreshToken', 'oneTimeLogin', 'approval']),
  )
})
