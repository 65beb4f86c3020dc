import type { Decision, LiveStep } from '@flowscope/stage'
import { expect, test } from 'vitest'
import { decisionsOf, journalOfSteps, stateOf } from '../../src/index.ts'
import { rig } from '../support/rig.ts'
import { scriptedEngine } from '../support/scripted-engine.ts'
import { goodDay } from '../support/scripted-outcome.ts'

const toAway: readonly Decision[] = [
  { type: 'act', step: 'register' },
  { type: 'act', step: 'connect' },
  { type: 'send', step: 'redirect' },
  { type: 'leave' },
]
const toCode: readonly Decision[] = [...toAway, { type: 'send', step: 'callback' }]

const liveRig = () => rig(scriptedEngine(goodDay, 'live'))

/** What the web server tells of a run on a good day. */
function toldBy(decisions: readonly Decision[]) {
  const steps = decisions.map((decision, at): LiveStep => {
    const performed = goodDay(decisions.slice(0, at), decision)
    return { key: `server ${String(at)}`, decision, performed }
  })
  return { type: 'adopt', journal: journalOfSteps(steps) } as const
}

test('is away while the learner’s browser is at Salesforce, and back with the callback', async () => {
  const { after } = liveRig()
  const away = await after(toldBy(toAway))
  expect(stateOf(away.snapshot, 'flow')).toBe('away')
  const back = await after(toldBy(toCode))
  expect([stateOf(back.snapshot, 'flow'), back.step]).toEqual(['exchanging.drafting', 'token'])
})

test('adopts what the server tells without asking the engine for anything', async () => {
  const { after, engine } = liveRig()
  const view = await after(toldBy(toCode))
  expect(decisionsOf(view.journal)).toEqual(toCode)
  expect(engine.calls).toEqual([])
})

test('leaves who reads the past where they are', async () => {
  const { after } = liveRig()
  await after(toldBy(toAway), { type: 'moveCursor', to: 4 })
  const view = await after(toldBy(toCode))
  expect(view).toMatchObject({ cursor: 4, inThePast: true })
})

test('forks nothing, drafts nothing and plays nothing in the past of a real org', async () => {
  const { after, engine } = liveRig()
  await after(toldBy(toCode), { type: 'moveCursor', to: 4 })
  const view = await after({ type: 'decide', decision: { type: 'cancel' } }, { type: 'play' })
  expect(view).toMatchObject({ runs: [{ id: 'run·1' }], draft: null, step: null, playing: false })
  expect(engine.calls).toEqual([])
})

test('sends the next message of the web app once', async () => {
  const { after, engine } = liveRig()
  const view = await after(toldBy(toCode), {
    type: 'decide',
    decision: { type: 'send', step: 'token' },
  })
  expect(stateOf(view.snapshot, 'flow')).toBe('authorized')
  expect(engine.calls.map(({ step }) => step)).toEqual(['token'])
})
