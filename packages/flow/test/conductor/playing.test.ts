import { nodeCrypto } from '@flowscope/node-ports'
import { expect, test } from 'vitest'
import {
  decisionsOf,
  readLink,
  stateOf,
  writeLink,
  type ConductorEvent,
  type Engine,
} from '../../src/index.ts'
import { pageEngine } from '../support/page-engine.ts'
import { scriptedEngine } from '../support/scripted-engine.ts'
import { goodDay, refusedBy, scripted } from '../support/scripted-outcome.ts'
import { rig, rigOn, type Rig } from '../support/rig.ts'

async function playToTheEnd({ clock, settled, conductor }: Rig<Engine>) {
  await settled()
  conductor.send({ type: 'play' })
  for (let view = await settled(); view.playing; view = await settled()) clock.increment(100)
  return settled()
}

test('plays the whole walk and stops when the grant is revoked', async () => {
  const view = await playToTheEnd(rig())
  expect(stateOf(view.snapshot, 'flow')).toBe('revoked')
  expect(view).toMatchObject({ playing: false, position: 18, problem: null })
})

test('types what the practice user would type, and allows', async () => {
  const view = await playToTheEnd(rig())
  expect(decisionsOf(view.journal).filter(({ type }) => type === 'submit')).toEqual([
    {
      type: 'submit',
      step: 'logIn',
      typed: [['username', 'student@acme.example']],
      button: 'Login',
    },
    { type: 'submit', step: 'consent', typed: [], button: 'allow' },
  ])
})

test('stops where the flow is refused', async () => {
  const cause = refusedBy('tokenResponse', 'invalid_client')
  const engine = scriptedEngine((prefix, decision) =>
    'step' in decision && decision.step === 'token'
      ? scripted('token', { cause, status: 400 })
      : goodDay(prefix, decision),
  )
  const view = await playToTheEnd(rig(engine))
  expect(stateOf(view.snapshot, 'flow')).toBe('refused')
  expect(view).toMatchObject({ playing: false, playEnded: true })
})

test('performs nothing more after a pause', async () => {
  const it = rig()
  await it.after({ type: 'play' })
  it.clock.increment(100)
  await it.after({ type: 'pause' })
  it.clock.increment(1000)
  expect(await it.settled()).toMatchObject({ playing: false, position: 1 })
})

test.each<ConductorEvent>([
  { type: 'back' },
  { type: 'moveCursor', to: 0 },
  { type: 'decide', decision: { type: 'act', step: 'connect' } },
  { type: 'chooseStep', step: null },
])('stops playing when the learner does $type', async (event) => {
  const it = rig()
  await it.after({ type: 'play' })
  it.clock.increment(100)
  expect(await it.settled()).toMatchObject({ playing: true, position: 1 })
  expect(await it.after(event)).toMatchObject({ playing: false, playEnded: false })
})

test('plays at the pace that was set', async () => {
  const it = rig()
  await it.after({ type: 'setPace', pace: 400 }, { type: 'play' })
  it.clock.increment(399)
  expect(await it.settled()).toMatchObject({ position: 0, pace: 400 })
  it.clock.increment(1)
  expect(await it.settled()).toMatchObject({ position: 1, playing: true })
})

test('walks through what is recorded before it goes on', async () => {
  const it = rig()
  await it.after({ type: 'decide', decision: { type: 'act', step: 'register' } }, { type: 'back' })
  const view = await playToTheEnd(it)
  expect(view.runs).toHaveLength(1)
  expect(stateOf(view.snapshot, 'flow')).toBe('revoked')
})

test('plays the whole walk on a stage, into a link of less than 2 kB', async () => {
  const view = await playToTheEnd(rigOn(pageEngine))
  expect(stateOf(view.snapshot, 'flow')).toBe('revoked')
  expect(view.problem).toBeNull()
  const link = writeLink(nodeCrypto, view.run)
  expect(link.length).toBeLessThan(2000)

  const other = rigOn(pageEngine)
  const again = await other.after({ type: 'loadLink', text: link })
  expect(again.problem).toBeNull()
  expect(readLink(writeLink(nodeCrypto, again.run))).toEqual(readLink(link))
})
