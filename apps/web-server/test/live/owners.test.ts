import { header } from '@flowscope/http-message'
import { expect, test } from 'vitest'
import { liveServer } from './support/live-server.ts'
import { LivePage, setupAt, token } from './support/live-page.ts'
import { Learner } from './support/learner.ts'
import { mockOrg } from './support/mock-org.ts'

/** Where nothing is asked of an org, none is needed. */
const mockUrl = 'http://localhost:9'

const forgotten = {
  status: 404,
  body: {
    error: 'runForgotten',
    message:
      'This server holds no live run of this browser. If there was one, its secrets are gone: connect again.',
  },
}

test('shows each of two learners a run of their own', async () => {
  const { url, now } = await mockOrg()
  const { port } = await liveServer({ mockUrl: url, now })
  const [first, second] = [new Learner(port, url), new Learner(port, url)]
  await Promise.all([first.logIn(), second.begin()])
  expect(await first.page.decide(token)).toMatchObject({ status: 200 })
  const [one, other] = [await first.page.run(), await second.page.run()]
  expect([one.journal.length, other.journal.length]).toEqual([6, 2])
  expect(one.id).not.toBe(other.id)
  await first.page.call('DELETE', '/run')
  expect(await first.page.call('GET', '/run')).toMatchObject(forgotten)
  expect(await second.page.run()).toMatchObject({ id: other.id })
})

test('tells a browser without a run of its own nothing of the others', async () => {
  const { port } = await liveServer({ mockUrl })
  await new Learner(port, mockUrl).begin()
  const { body } = await new LivePage(port).call('GET', '')
  expect(body).toEqual({
    origin: 'http://localhost:3000',
    callbackUrl: 'http://localhost:3000/oauth/callback',
    hasEnvironmentSecret: false,
    mockHost: new URL(mockUrl).host,
    extraHosts: [],
    run: null,
  })
})

test('forgets a run that a new one replaces', async () => {
  const { port } = await liveServer({ mockUrl })
  const learner = new Learner(port, mockUrl)
  await learner.begin()
  const former = new Map(learner.page.cookies)
  await learner.page.begin(setupAt(mockUrl))
  expect(await learner.page.journal()).toEqual([])
  learner.page.cookies.clear()
  for (const [name, value] of former) learner.page.cookies.set(name, value)
  expect(await learner.page.call('GET', '/run')).toMatchObject(forgotten)
})

test('forgets a run that nobody has used for an hour, however often a page has asked for news', async () => {
  let now = Date.now()
  const { port } = await liveServer({ mockUrl, now: () => now })
  const { page } = new Learner(port, mockUrl)
  const { body } = await page.begin(setupAt(mockUrl))
  expect(body).toMatchObject({ startedAt: now, forgottenAt: now + 3_600_000, journal: [] })
  now += 3_599_999
  expect(await page.call('GET', '/run/journal?after=0')).toMatchObject({ status: 200 })
  now += 1
  expect(await page.call('GET', '/run/journal?after=0')).toMatchObject(forgotten)
  expect(await page.call('GET', '')).toMatchObject({ body: { run: null } })
})

test('holds nothing after a restart', async () => {
  const before = await liveServer({ mockUrl })
  const learner = new Learner(before.port, mockUrl)
  await learner.begin()
  await before.stop()
  const after = new LivePage((await liveServer({ mockUrl })).port)
  for (const [name, value] of learner.page.cookies) after.cookies.set(name, value)
  expect(await after.call('GET', '/run')).toMatchObject(forgotten)
})

test('holds no more runs than it may, in all and for one address', async () => {
  const limits = { runs: 3, runsPerAddress: 2 }
  const { port } = await liveServer({ mockUrl, live: { limits } })
  const begin = () => new LivePage(port).begin(setupAt(mockUrl))
  const statuses = [await begin(), await begin(), await begin()].map(({ status }) => status)
  expect(statuses).toEqual([201, 201, 503])
})

test('knows a browser by a cookie that no script and no other site can use', async () => {
  const { port } = await liveServer({ mockUrl })
  const { headers } = await new LivePage(port).begin(setupAt(mockUrl))
  expect(header(headers, 'set-cookie')).toMatch(
    /^flowscope_owner_3000=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
  )
})
