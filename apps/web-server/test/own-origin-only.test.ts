import { expect, test } from 'vitest'
import { appWith } from './started-app.ts'

const host = 'localhost:3000'

async function statusOf(headers: Record<string, string>, publicUrl: string | null = null) {
  const app = await appWith({ publicUrl })
  return (await app.inject({ method: 'GET', url: '/oauth/callback', headers })).statusCode
}

test.each([
  { host },
  { host: '127.0.0.1:3000' },
  { host: '[::1]:3000' },
  { host, origin: 'http://localhost:3000' },
])('lets its own page in: %o', async (headers) => {
  expect(await statusOf(headers)).toBe(404)
})

test.each([
  { host: 'flowscope.example:3000' },
  { host: 'localhost.evil.example' },
  { host, origin: 'http://evil.example' },
  { host, origin: 'http://localhost:4000' },
  { host, origin: 'null' },
])('turns away %o', async (headers) => {
  expect(await statusOf(headers)).toBe(403)
})

test('answers under the public address when there is one', async () => {
  const headers = { host: 'flowscope.example', origin: 'https://flowscope.example' }
  expect(await statusOf(headers, 'https://flowscope.example')).toBe(404)
})

test('says why', async () => {
  const app = await appWith()
  const answer = await app.inject({
    method: 'POST',
    url: '/api/runs',
    headers: { host, origin: 'http://evil.example' },
    payload: {},
  })
  expect(answer.json()).toEqual({
    error: 'foreignOrigin',
    message: 'Another site may not send requests to this server.',
  })
})
