import type { Decision } from '@flowscope/stage'
import { expect, test } from 'vitest'
import { endLines, type EndLine } from '../../src/features/clock/end-lines.ts'
import type { DeadlineKind } from '../../src/run-view/deadlines.ts'
import type { RunView } from '../../src/run-view/run-view.ts'
import { leadRun, runWithApp, type Lead } from '../deciding.ts'

const send = (step: 'token' | 'query' | 'refresh'): Decision => ({ type: 'send', step })
const fails = ({ present }: RunView) => present?.performed?.verdict?.passed === false

async function endOf(lead: Lead, kind: DeadlineKind): Promise<EndLine> {
  const line = endLines(await lead.view()).find((each) => each.kind === kind)
  if (!line) throw new Error(`Nothing of kind ${kind} ends here`)
  return line
}

/** Goes to just before or just after an end, and sends what depends on it. */
async function sentAt(lead: Lead, kind: DeadlineKind, side: 'before' | 'after', next: Decision) {
  const { justBefore, justAfter } = await endOf(lead, kind)
  const milliseconds = (side === 'before' ? justBefore : justAfter) ?? Number.NaN
  await lead.decide({ type: 'advanceClock', milliseconds })
  return lead.decide(next)
}

const daily = runWithApp({
  refreshTokenPolicy: 'SpecificLifetime',
  refreshTokenPeriod: 1,
  refreshTokenUnit: 'DAYS',
})
const quick = runWithApp({ sessionTimeoutMinutes: 15 })

test.each([
  ['code', 'token', send('token'), undefined],
  ['accessToken', 'advanceClock', send('query'), undefined],
  ['accessToken', 'advanceClock', send('query'), quick],
  ['refreshToken', 'advanceClock', send('refresh'), daily],
] as const)('the end of a %s is where Salesforce refuses it', async (kind, place, next, setup) => {
  const lead = leadRun(setup)
  await lead.until(place)
  expect(fails(await sentAt(lead, kind, 'before', next))).toBe(false)
  await lead.back()
  await lead.back()
  expect(fails(await sentAt(lead, kind, 'after', next))).toBe(true)
})

test('a parked request ends where the consent comes too late', async () => {
  const lead = leadRun()
  await lead.until('consent')
  const { justAfter } = await endOf(lead, 'parkedRequest')
  await lead.decide({ type: 'advanceClock', milliseconds: justAfter ?? 0 })
  const view = await lead.decide({ type: 'submit', step: 'consent', typed: [], button: 'allow' })
  expect(view.present?.performed?.note?.check).toBe('source.fresh')
})

test('each call renews the access token, and the ID token runs out on its own', async () => {
  const lead = leadRun()
  await lead.until('query')
  const before = await endOf(lead, 'accessToken')
  const view = await lead.decide(send('query'))
  const after = await endOf(lead, 'accessToken')
  expect(after.endsAt - before.endsAt).toBe(view.run.setup.world.tick)
  expect(after.renewedByUse).toBe(true)
  expect((await endOf(lead, 'idToken')).renewedByUse).toBe(false)
})

test('what was used up or revoked has no deadline any more', async () => {
  const lead = leadRun()
  await lead.until('revoke')
  const view = await lead.decide({ type: 'send', step: 'revoke' })
  expect(endLines(view).map(({ kind }) => kind)).toEqual(['browserSession', 'idToken'])
})
