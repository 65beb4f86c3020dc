import { expect, test } from 'vitest'
import type { Decision } from '../src/index.ts'
import { draftedRequest, openPractice, play, playTo, send, toReturn, withApp } from './walks.ts'

const steal: Decision = { type: 'attack', step: 'steal' }
const trade: Decision = { type: 'attack', step: 'trade' }

test('a stolen code is worth nothing without secret and verifier', async () => {
  const stage = await openPractice()
  const stolen = await playTo(stage, [...toReturn, steal])
  expect([stolen.exchange, stolen.facts]).toEqual([
    null,
    [{ party: 'attacker', did: 'received', handle: 'code·1' }],
  ])
  const request = await draftedRequest(stage, 'trade')
  expect(request.body).not.toMatch(/client_secret|code_verifier/)
  const blocked = await stage.perform(trade)
  expect(blocked.exchange).toMatchObject({ from: 'attacker', to: 'authServer', channel: 'back' })
  expect([blocked.verdict?.party, blocked.verdict?.passed]).toEqual(['attacker', false])
})

test('a stolen code is worth a token at an app without secret and PKCE', async () => {
  const app = withApp(
    {
      consumerSecret: null,
      requireSecretForWebServerFlow: false,
      requireSecretForRefreshTokenFlow: false,
    },
    { consumerSecret: null, pkce: false },
  )
  const stage = await openPractice(app)
  const [, succeeded] = (await play(stage, [...toReturn, steal, trade])).slice(-2)
  expect(succeeded?.verdict).toMatchObject({ party: 'attacker', passed: true, cause: null })
  expect(succeeded?.facts.filter(({ did }) => did === 'stored' || did === 'usedUp')).toEqual([
    { party: 'authServer', did: 'usedUp', handle: 'code·1' },
    { party: 'attacker', did: 'stored', handle: 'accessToken·1' },
    { party: 'attacker', did: 'stored', handle: 'refreshToken·1' },
  ])
  const tooLate = await playTo(stage, [send('callback'), send('token')])
  expect(tooLate.verdict?.passed).toBe(false)
})
