import { header } from '@flowscope/http-message'
import { expect, test } from 'vitest'
import { clientRoutes, connectAnswer, type CallbackCheck } from '../../src/index.ts'
import { attempt, client, cookieOf, get, now } from './fixtures.ts'

function webApp() {
  const returned: CallbackCheck[] = []
  const handle = clientRoutes(client, {
    now: () => now,
    connect: () => connectAnswer(client, attempt, now),
    attempts: () => [attempt],
    returned: (check) => returned.push(check),
  })
  return { handle, returned }
}

test('sends a browser that wants to connect to Salesforce', () => {
  expect(webApp().handle(get('/connect'))).toEqual(connectAnswer(client, attempt, now))
})

test('hands a callback on and answers it', () => {
  const { handle, returned } = webApp()
  const target = `/oauth/callback?code=c&state=${attempt.state}`
  expect(handle(get(target, cookieOf(attempt))).status).toBe(303)
  expect(returned.map(({ callback }) => callback?.code)).toEqual(['c'])
})

test.each([
  ['/nowhere', 404],
  ['/constructor', 404],
  ['/__proto__', 404],
  ['', 404],
  ['//evil.example/oauth/callback', 404],
  ['/oauth/callback', 400],
  ['/oauth/callback?%', 400],
  [`/oauth/callback?state=${'x'.repeat(100_000)}`, 400],
  ['/', 200],
])('answers GET %.40s with %i', (target, status) => {
  expect(webApp().handle(get(target)).status).toBe(status)
})

test('names the method it takes when another one comes', () => {
  const { status, headers } = webApp().handle({ ...get('/connect'), method: 'POST' })
  expect([status, header(headers, 'allow')]).toEqual([405, 'GET'])
})

test('answers HEAD without a body, and hangs up when it is asked to', () => {
  const request = { ...get('/connect'), method: 'HEAD' }
  const headers = [...request.headers, ['Connection', 'close']] as const
  const { status, body, headers: answered } = webApp().handle({ ...request, headers })
  expect([status, body, header(answered, 'connection')]).toEqual([405, '', 'close'])
})
