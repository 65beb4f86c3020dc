import type { Decision } from '@flowscope/stage'
import { expect, test } from 'vitest'
import { decisionsOf, stateOf } from '../../src/index.ts'
import { rig } from '../support/rig.ts'

const walked: readonly Decision[] = [
  { type: 'act', step: 'register' },
  { type: 'act', step: 'connect' },
  { type: 'send', step: 'redirect' },
  { type: 'send', step: 'authorize' },
]

async function rigAfterWalk() {
  const it = rig()
  await it.after(...walked.map((decision) => ({ type: 'decide', decision }) as const))
  return it
}

test('moves a cursor back and forward and unsends nothing', async () => {
  const { after, engine } = await rigAfterWalk()
  const back = await after({ type: 'back' }, { type: 'back' })
  expect(back).toMatchObject({ cursor: 4, position: 2, inThePast: true, step: 'redirect' })
  expect(stateOf(back.snapshot, 'flow')).toBe('redirecting.drafting')
  const forward = await after({ type: 'forward' }, { type: 'forward' }, { type: 'forward' })
  expect(forward).toMatchObject({ cursor: 8, inThePast: false, canGoForward: false })
  expect(engine.calls).toHaveLength(4)
})

test('forks at once when the past is decided otherwise, and leaves the old run alone', async () => {
  const { after } = await rigAfterWalk()
  await after({ type: 'moveCursor', to: 6 })
  const view = await after({ type: 'decide', decision: { type: 'cancel' } })
  expect(view.run).toMatchObject({
    id: 'run·2',
    name: 'Close the window',
    forkedFrom: { run: 'run·1', decisions: 3 },
  })
  expect(decisionsOf(view.journal)).toEqual([...walked.slice(0, 3), { type: 'cancel' }])
  const old = await after({ type: 'openRun', id: 'run·1' })
  expect(decisionsOf(old.journal)).toEqual(walked)
})

test('goes forward when the past is decided as it was', async () => {
  const { after, engine } = await rigAfterWalk()
  const view = await after(
    { type: 'moveCursor', to: 4 },
    { type: 'decide', decision: { type: 'send', step: 'redirect' } },
  )
  expect(view).toMatchObject({ cursor: 6, runs: [{ id: 'run·1' }] })
  expect(engine.calls).toHaveLength(4)
})

test('starts over in a new run and keeps the old one', async () => {
  const { after } = await rigAfterWalk()
  const view = await after({ type: 'startOver' })
  expect(view).toMatchObject({ run: { id: 'run·2' }, cursor: 0, journal: [] })
  expect(view.runs.map(({ journal }) => journal.length)).toEqual([8, 0])
})

test('opens another world for another set-up', async () => {
  const { after } = await rigAfterWalk()
  const { run } = await after()
  const client = { ...run.setup.client, pkce: false }
  const view = await after({ type: 'startOver', setup: { ...run.setup, client } })
  expect(view.run.setup.client.pkce).toBe(false)
})

test('has runs, fork and cursor back after a reload', async () => {
  const first = await rigAfterWalk()
  await first.after({ type: 'moveCursor', to: 6 })
  await first.after({ type: 'decide', decision: { type: 'cancel' } })
  const before = await first.after({ type: 'back' })
  first.conductor.stop()
  const after = await rig(first.engine, first.storage).settled()
  expect({ ...after, snapshot: null }).toEqual({ ...before, snapshot: null })
  expect(after.snapshot.value).toEqual(before.snapshot.value)
})

test('keeps names, pins and what is folded away after a reload', async () => {
  const first = await rigAfterWalk()
  await first.after({ type: 'startOver' })
  const before = await first.after(
    { type: 'renameRun', id: 'run·1', name: 'by the book' },
    { type: 'pinRun', id: 'run·1', pinned: true },
  )
  first.conductor.stop()
  const after = await rig(first.engine, first.storage).settled()
  expect(after).toMatchObject({ pinned: ['run·1'], runs: before.runs })
  expect(after.runs[0]?.name).toBe('by the book')
})
