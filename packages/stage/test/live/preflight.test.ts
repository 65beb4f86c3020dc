import { nodeCrypto } from '@flowscope/node-ports'
import { preflight } from '@flowscope/participants'
import { practiceDice } from '@flowscope/ports'
import { practiceRun, type AppSetup, type LiveSetup } from '@flowscope/reference'
import { createWorld } from '@flowscope/salesforce-emulator'
import { expect, test } from 'vitest'
import { maskedExchange } from '../../src/index.ts'
import { liveSetup } from './learner.ts'

const { client, world: worldSetup } = practiceRun()

/** Looks at a set-up with the emulator for a real org, whose app is set up as told. */
async function looked(changes: Partial<LiveSetup>, app: Partial<AppSetup> = {}) {
  const orgs = worldSetup.orgs.map((org) => ({
    ...org,
    apps: org.apps.map((each) => ({ ...each, ...app })),
  }))
  const ports = { crypto: nodeCrypto, dice: practiceDice(nodeCrypto, 'a real org') }
  const world = createWorld({ ...worldSetup, orgs }, ports)
  const { origin, callbackUrl } = client
  const checks = await preflight(
    { ...liveSetup, ...changes },
    { host: { allowed: true, kind: 'mock' }, origin, callbackUrl },
    {
      ...ports,
      mask: maskedExchange,
      now: world.now,
      send: async (request) => ({ type: 'response', response: await world.handle(request) }),
    },
  )
  return checks.filter(({ outcome }) => outcome !== 'unknowable')
}

const told = (checks: Awaited<ReturnType<typeof looked>>) =>
  checks.map(({ id, outcome }) => `${id} ${outcome}`)

const clear = ['host passed', 'reach passed', 'discovery passed', 'clock passed']

test.each([
  ['a set-up that is right', {}, {}, ['passed', 'passed', 'passed', 'passed']],
  [
    'an unknown key',
    { consumerKey: 'nobody' },
    {},
    ['failed', 'notReached', 'notReached', 'notReached'],
  ],
  [
    'a callback URL that is not registered',
    {},
    { callbackUrls: ['https://other.example/callback'] },
    ['passed', 'failed', 'notReached', 'notReached'],
  ],
  [
    'a scope that does not exist',
    { scope: 'api offline' },
    {},
    ['passed', 'passed', 'failed', 'notReached'],
  ],
  [
    'PKCE required and missing',
    { pkce: false },
    { requirePkce: true },
    ['passed', 'passed', 'passed', 'failed'],
  ],
] as const)('reads %s from the emulator’s answer', async (_, changes, app, outcomes) => {
  const ids = ['consumerKey', 'callback', 'scope', 'pkce'] as const
  const expected = ids.map((id, at) => `${id} ${outcomes[at] ?? ''}`)
  expect(told(await looked(changes, app))).toEqual([...clear, ...expected])
})
