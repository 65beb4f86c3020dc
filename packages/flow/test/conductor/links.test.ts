import { nodeCrypto } from '@flowscope/node-ports'
import type { Decision, Performed } from '@flowscope/stage'
import { expect, test } from 'vitest'
import { decisionsOf, writeLink } from '../../src/index.ts'
import { rig } from '../support/rig.ts'
import { scriptedEngine } from '../support/scripted-engine.ts'
import { goodDay, scripted } from '../support/scripted-outcome.ts'

const decisions: readonly Decision[] = [
  { type: 'act', step: 'register' },
  { type: 'act', step: 'connect' },
  { type: 'send', step: 'redirect' },
  { type: 'cancel' },
]

async function linkOfWalk(): Promise<string> {
  const { after } = rig()
  const view = await after(...decisions.map((decision) => ({ type: 'decide', decision }) as const))
  return writeLink(nodeCrypto, view.run)
}

test('performs a linked run beside the present one', async () => {
  const text = await linkOfWalk()
  const { after } = rig()
  const view = await after({ type: 'loadLink', text })
  expect(decisionsOf(view.journal)).toEqual(decisions)
  expect(view.runs).toHaveLength(2)
})

test('says where a linked run goes another way here', async () => {
  const text = await linkOfWalk()
  const changed = (prefix: readonly Decision[], decision: Decision): Performed =>
    'step' in decision && decision.step === 'redirect'
      ? scripted('redirect', { landing: 'hop', status: 307 })
      : goodDay(prefix, decision)
  const view = await rig(scriptedEngine(changed)).after({ type: 'loadLink', text })
  expect(view.problem).toMatchObject({ kind: 'replayDiffers', decision: 2 })
})

test('says that a link is damaged and keeps the run', async () => {
  const { after } = rig()
  const view = await after(
    { type: 'decide', decision: { type: 'act', step: 'register' } },
    { type: 'loadLink', text: '1.notalink' },
  )
  expect(view).toMatchObject({ problem: { kind: 'linkDamaged' }, position: 1 })
})

test('opens a link at the place that it names', async () => {
  const { after } = rig()
  const walked = await after(
    ...decisions.map((decision) => ({ type: 'decide', decision }) as const),
  )
  const text = writeLink(nodeCrypto, walked.run, 2)
  const view = await rig().after({ type: 'loadLink', text })
  expect(view).toMatchObject({ position: 2, cursor: 4, inThePast: true, step: 'redirect' })
})
