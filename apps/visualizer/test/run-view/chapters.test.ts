import { expect, test } from 'vitest'
import { chaptersOf } from '../../src/run-view/chapters.ts'
import { viewsOfTheWalk } from '../walk.ts'

const headingsOf = (view: Parameters<typeof chaptersOf>[0]) => {
  const { first, next } = chaptersOf(view)
  const outcome = first.outcome === null ? '' : `, ${first.outcome}`
  return `${first.station}${outcome}${first.isNew ? '' : ' (known)'}${next ? ` | ${next}` : ''}`
}

test('each answer stands under its own station, and each draft under the one it opens', async () => {
  const views = await viewsOfTheWalk()
  expect(views.map(headingsOf)).toEqual([
    'register',
    'connect',
    'connect, done (known) | redirect-out',
    'redirect-out, answered: 302 (known) | authorize-request',
    'authorize-request, answered: 302 (known) | login',
    'login',
    'login',
    'login',
    'login',
    'consent',
    'redirect-back',
    'callback',
    'callback, answered: 303 (known) | token-request',
    'token-response, answered: 200 | api-call',
    'api-call, answered: 200 (known) | expiry',
    'expiry',
    'expiry, answered: 401 (known) | refresh',
    'refresh, answered: 200 (known) | api-call',
    'api-call, answered: 200 (known) | revoke',
    'revoke, answered: 200 (known)',
  ])
})
