import { expect, test } from 'vitest'
import { header } from '@flowscope/http-message'
import type { FaultRule } from '@flowscope/reference'
import { ConnectionCut, routes, wordsOf, type World } from '@flowscope/salesforce-emulator'
import { holds } from './holds.ts'
import { errorOf, get, jsonOf, lastCheck, refreshing, setup, token, worldOf } from './walk.ts'

const versions = get('/services/data')

function worldWith(...rules: readonly FaultRule[]): World {
  const world = worldOf()
  world.faults.set(rules)
  return world
}

/** What becomes of `count` requests for the same thing. */
async function outcomes(world: World, count: number, request = versions) {
  const seen: (number | 'cut')[] = []
  for (let sent = 0; sent < count; sent += 1) {
    seen.push(
      await world.handle(request).then(
        ({ status }) => status,
        (error: unknown) =>
          error instanceof ConnectionCut ? 'cut' : Promise.reject(error as Error),
      ),
    )
  }
  return seen
}

test('nothing goes wrong unless it is switched on', async () => {
  const world = worldOf()
  expect(world.faults.list()).toEqual([])
  expect(await outcomes(world, 3)).toEqual([200, 200, 200])
})

holds(
  'fault.injected',
  'answers with a 5xx and says in the note that it was no refusal',
  async () => {
    const world = worldWith({ fault: 'serverError' })
    expect((await world.handle(versions)).status).toBe(503)
    expect(world.note(1)).toEqual({
      check: 'fault.injected',
      passed: false,
      stored: '{"fault":"serverError"}',
      received: 'GET /services/data',
      explanation: expect.stringContaining('A fault that is switched on') as string,
      causes: [],
      fix: null,
    })
  },
)

test('says each 5xx with its own words in the status line', async () => {
  for (const [status, reason] of [
    [500, 'Internal Server Error'],
    [502, 'Bad Gateway'],
    [503, 'Service Unavailable'],
    [504, 'Gateway Timeout'],
  ] as const) {
    const answer = await worldWith({ fault: 'serverError', status }).handle(versions)
    expect([answer.status, answer.reason]).toEqual([status, reason])
  }
})

test('cuts the connection, and leaves a note of it', async () => {
  const world = worldWith({ fault: 'cut' })
  expect(await outcomes(world, 1)).toEqual(['cut'])
  expect(lastCheck(world)).toBe('fault.injected')
})

holds('fault.rateLimited', 'refuses at the token endpoint as after too many logins', async () => {
  const world = worldWith({ fault: 'rateLimit' })
  const answer = await token(world, refreshing)
  expect([answer.status, jsonOf(answer)]).toEqual([400, errorOf('fault.rateLimited')])
  expect(world.note(1)?.causes).not.toEqual([])
})

holds('fault.requestLimited', 'refuses at the REST API as when the day is used up', async () => {
  const { code, text } = wordsOf('fault.requestLimited')
  const answer = await worldWith({ fault: 'rateLimit' }).handle(versions)
  expect([answer.status, jsonOf(answer)]).toEqual([403, [{ message: text, errorCode: code }]])
})

test('refuses elsewhere with a page', async () => {
  expect(await outcomes(worldWith({ fault: 'rateLimit' }), 1, get('/'))).toEqual([429])
})

test('lets a standing clock move on, and nobody waits', async () => {
  const world = worldWith({ fault: 'latency', milliseconds: 90_000 })
  const { headers } = await world.handle(versions)
  const later = setup.startsAt + setup.tick + 90_000
  expect(world.now()).toBe(later)
  expect(header(headers, 'Date')).toBe(new Date(later).toUTCString())
})

test('waits where time passes by itself', async () => {
  const waits: number[] = []
  const world = worldOf(setup, {
    clock: { now: () => 1_800_000_000_000 },
    wait: async (milliseconds) => {
      waits.push(milliseconds)
    },
  })
  world.faults.set([
    { fault: 'latency', milliseconds: 20 },
    { fault: 'latency', milliseconds: 5 },
  ])
  expect(await outcomes(world, 1)).toEqual([200])
  expect([waits, world.now()]).toEqual([[25], 1_800_000_000_000])
})

test.each<[string, FaultRule, readonly (number | 'cut')[]]>([
  ['once', { fault: 'cut', times: 1 }, ['cut', 200, 200, 200]],
  ['every second time', { fault: 'serverError', every: 2 }, [200, 503, 200, 503]],
  ['every second time, once', { fault: 'cut', every: 2, times: 1 }, [200, 'cut', 200, 200]],
  ['never', { fault: 'cut', probability: 0 }, [200, 200, 200, 200]],
  ['on another route', { fault: 'cut', route: 'token' }, [200, 200, 200, 200]],
  ['on this route', { fault: 'cut', route: 'versions' }, ['cut', 'cut', 'cut', 'cut']],
  ['with another method', { fault: 'cut', method: 'POST' }, [200, 200, 200, 200]],
  ['below a path', { fault: 'cut', path: '/services/*' }, ['cut', 'cut', 'cut', 'cut']],
  [
    'at a path that only looks alike',
    { fault: 'cut', path: '/services.data' },
    [200, 200, 200, 200],
  ],
])('strikes %s', async (_, rule, expected) => {
  expect(await outcomes(worldWith(rule), 4)).toEqual(expected)
})

test('lets the first rule that answers decide, after the latencies before it', async () => {
  const world = worldWith(
    { fault: 'latency', milliseconds: 1000 },
    { fault: 'serverError', status: 502 },
    { fault: 'cut' },
  )
  expect(await outcomes(world, 1)).toEqual([502])
  expect(world.now()).toBe(setup.startsAt + setup.tick + 1000)
})

test('draws the same strikes from the same seed, and others from another', async () => {
  const rule: FaultRule = { fault: 'serverError', probability: 0.5 }
  const strikes = (seed: string) => {
    const world = worldOf({ ...setup, seed })
    world.faults.set([rule])
    return outcomes(world, 40)
  }
  const [one, again, other] = [await strikes('a'), await strikes('a'), await strikes('b')]
  expect(one).toEqual(again)
  expect(one).not.toEqual(other)
  expect(new Set(one)).toEqual(new Set([200, 503]))
})

test('draws nothing that a token would have drawn', async () => {
  const calm = worldOf()
  const stormy = worldWith({ fault: 'serverError', probability: 0 })
  const location = async (world: World) => (await world.handle(get('/?ec=302'))).body
  expect(await location(calm)).toBe(await location(stormy))
})

test('begins to count anew when rules are set, and stops when they are cleared', async () => {
  const world = worldWith({ fault: 'cut', times: 1 })
  expect(await outcomes(world, 2)).toEqual(['cut', 200])
  world.faults.set(world.faults.list())
  expect(await outcomes(world, 2)).toEqual(['cut', 200])
  world.faults.set([{ fault: 'cut' }])
  world.faults.clear()
  expect(await outcomes(world, 1)).toEqual([200])
})

test('names the routes there are when a rule names another', () => {
  const world = worldOf()
  expect(() => {
    world.faults.set([{ fault: 'cut', route: 'tokens' }])
  }).toThrow(`There is no route "tokens"; there are ${routes.map(({ name }) => name).join(', ')}.`)
  expect(world.faults.list()).toEqual([])
})
