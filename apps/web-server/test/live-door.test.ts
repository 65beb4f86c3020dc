import { expect, test } from 'vitest'
import { appWith } from './started-app.ts'

test('repeats nothing of a callback that no login is waiting for', async () => {
  const app = await appWith()
  const answer = await app.inject({ url: '/oauth/callback?code=aPrx.real&state=%3Cscript%3E' })
  expect(answer.statusCode).toBe(404)
  expect(answer.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  })
  expect(answer.body).toContain('No login is waiting here')
  expect(answer.body).not.toMatch(/aPrx|script/)
})
