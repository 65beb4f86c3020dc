import { expect, test } from 'vitest'
import { practiceApp } from '@flowscope/reference'
import { callAdmin } from '../support/admin-client.ts'
import { withMock } from '../support/with-mock.ts'

const standing = { now: () => 1_800_000_000_000 }

test('ticks with the clock it is given, plus what it was moved ahead', async () => {
  const mock = await withMock({ clock: standing })
  mock.clock.advance(5000)
  expect(await callAdmin(mock, 'POST', '/clock', { advance: 1000 })).toEqual({
    status: 200,
    body: { now: standing.now() + 6000 },
  })
  expect(mock.clock.now()).toBe(standing.now() + 6000)
})

test('remembers its requests until it is reset', async () => {
  const mock = await withMock()
  await fetch(`${mock.url}/services/data`)
  await fetch(`${mock.url}/id/keys`)
  expect(mock.requests().map(({ ordinal, request }) => [ordinal, request.target])).toEqual([
    [1, '/services/data'],
    [2, '/id/keys'],
  ])
  expect((await callAdmin(mock, 'POST', '/reset')).status).toBe(200)
  expect(mock.requests()).toEqual([])
})

test('remembers the last two hundred requests', async () => {
  const mock = await withMock()
  for (let count = 0; count < 203; count += 1) await fetch(`${mock.url}/services/data`)
  const ordinals = mock.requests().map(({ ordinal }) => ordinal)
  expect(ordinals).toEqual(Array.from({ length: 200 }, (_, index) => index + 4))
})

test('with a seed, sends the browser on to the same address each time it starts', async () => {
  const locations = []
  for (const seed of ['one', 'one', 'two']) {
    const mock = await withMock({ seed, clock: standing })
    const answer = await fetch(authorizeUrl(mock.url), { redirect: 'manual' })
    locations.push((answer.headers.get('location') ?? '').replace(mock.url, ''))
  }
  expect(locations[0]).not.toBe('')
  expect(locations[0]).toBe(locations[1])
  expect(locations[0]).not.toBe(locations[2])
})

test('tells why it refused, beside the protocol', async () => {
  const mock = await withMock()
  await fetch(`${mock.url}/services/oauth2/authorize?response_type=code&client_id=nobody`)
  const { status, body } = await callAdmin(mock, 'GET', '/notes/1')
  expect([status, (body as { passed: boolean }).passed]).toEqual([200, false])
})

test('calls itself by its public address, when it was given one', async () => {
  const mock = await withMock({ publicUrl: new URL('https://mock.example') })
  expect(mock.url).toBe('https://mock.example')
  const answer = await fetch(
    `http://localhost:${String(mock.port)}/.well-known/openid-configuration`,
  )
  expect(((await answer.json()) as { issuer: string }).issuer).toBe('https://mock.example')
})

function authorizeUrl(origin: string) {
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: practiceApp.consumerKey,
    redirect_uri: practiceApp.callbackUrls[0] ?? '',
  })
  return `${origin}/services/oauth2/authorize?${String(query)}`
}
