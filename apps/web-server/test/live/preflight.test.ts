import type { PreflightCheck } from '@flowscope/stage'
import { expect, test } from 'vitest'
import { LivePage, setupAt } from './support/live-page.ts'
import { liveServer } from './support/live-server.ts'
import { mockOrg } from './support/mock-org.ts'

async function looked(changes: Parameters<typeof setupAt>[1] = {}) {
  const { url, now } = await mockOrg()
  const { port } = await liveServer({ mockUrl: url, now })
  const page = new LivePage(port)
  const answer = await page.call('POST', '/preflight', { setup: setupAt(url, changes) })
  const { checks } = answer.body as { checks: readonly PreflightCheck[] }
  return { page, told: checks.map(({ id, outcome }) => `${id} ${outcome}`) }
}

const later = ['secret unknowable', 'installed unknowable', 'userApproved unknowable']
const atHost = ['host passed', 'reach passed', 'discovery passed', 'clock passed']

test('looks at a set-up by a real authorize request, and begins no run', async () => {
  const { page, told } = await looked()
  const passed = ['consumerKey', 'callback', 'scope', 'pkce'].map((id) => `${id} passed`)
  expect(told).toEqual([...atHost, ...passed, ...later])
  expect(await page.call('GET', '/run')).toMatchObject({ status: 404 })
})

test('tells of a consumer key that nobody knows', async () => {
  const { told } = await looked({ consumerKey: 'nobody' })
  const unseen = ['callback', 'scope', 'pkce'].map((id) => `${id} notReached`)
  expect(told).toEqual([...atHost, 'consumerKey failed', ...unseen, ...later])
})

test('sends nothing to a host that live runs may not call', async () => {
  const { told } = await looked({ loginHost: 'acme.example' })
  const unseen = ['reach', 'discovery', 'clock', 'consumerKey', 'callback', 'scope', 'pkce']
  expect(told).toEqual(['host failed', ...unseen.map((id) => `${id} notReached`), ...later])
})
