import type { Decision } from '@flowscope/stage'
import { expect, test } from 'vitest'
import { decisionsOf, stateOf } from '../../src/index.ts'
import { scriptedEngine } from '../support/scripted-engine.ts'
import { memoryStorage, rig } from '../support/rig.ts'

const register: Decision = { type: 'act', step: 'register' }
const connect: Decision = { type: 'act', step: 'connect' }
const redirect: Decision = { type: 'send', step: 'redirect' }

test('performs a decision and stands behind its outcome', async () => {
  const { after } = rig()
  const view = await after({ type: 'decide', decision: register })
  expect(view).toMatchObject({
    cursor: 2,
    position: 1,
    busy: false,
    problem: null,
    step: 'connect',
  })
  expect(stateOf(view.snapshot, 'flow')).toBe('preparing')
})

test('has written the decision into storage before it calls the engine', async () => {
  const storage = memoryStorage()
  const engine = scriptedEngine()
  engine.failure = 'The server is away'
  const { after } = rig(engine, storage)
  await after({ type: 'decide', decision: register })
  const saved = JSON.parse(storage.text ?? '{}') as { entries: readonly { kind: string }[] }
  expect(saved.entries.map(({ kind }) => kind)).toEqual(['decision'])
})

test('does not take a decision that the flow does not wait for', async () => {
  const { after, engine } = rig()
  const view = await after({ type: 'decide', decision: connect })
  expect(view.journal).toEqual([])
  expect(engine.calls).toEqual([])
})

test('asks the stage about a decision out of turn, where a scenario makes one', async () => {
  const { after, engine } = rig()
  const view = await after({ type: 'decide', decision: connect, outOfTurn: true })
  expect(view).toMatchObject({ position: 1, busy: false, problem: null })
  expect(decisionsOf(view.journal)).toEqual([connect])
  expect(engine.calls.map(({ step, sent }) => [step, sent])).toEqual([['connect', true]])
  expect(stateOf(view.snapshot, 'flow')).toBe('configured')
})

test('keeps a decision open while the engine is away, and asks again under the same key', async () => {
  const engine = scriptedEngine()
  const { after } = rig(engine)
  engine.failure = 'The web server does not answer'
  const away = await after({ type: 'decide', decision: register })
  expect(away.problem).toEqual({
    kind: 'notPerformed',
    sentence: 'The web server does not answer.',
  })
  expect(away.journal).toHaveLength(1)
  engine.failure = null
  const back = await after({ type: 'retry' })
  expect(back).toMatchObject({ problem: null, position: 1 })
  expect(engine.calls).toEqual([{ key: away.journal[0]?.key, step: 'register', sent: true }])
})

test('takes a decision back that could not be performed', async () => {
  const engine = scriptedEngine()
  const { after } = rig(engine)
  engine.failure = 'Not possible here'
  await after({ type: 'decide', decision: register })
  const view = await after({ type: 'dismissProblem' })
  expect(view).toMatchObject({ journal: [], problem: null, cursor: 0 })
})

test('looks an open decision up by its key after a reload and sends nothing twice', async () => {
  const engine = scriptedEngine()
  const storage = memoryStorage()
  const first = rig(engine, storage)
  await first.after({ type: 'decide', decision: register }, { type: 'decide', decision: connect })
  const inFlight = storage.saved.at(-2) ?? null
  first.conductor.stop()

  const second = rig(engine, memoryStorage(inFlight))
  const view = await second.settled()
  expect(decisionsOf(view.journal)).toEqual([register, connect])
  expect(engine.calls.map(({ step, sent }) => [step, sent])).toEqual([
    ['register', true],
    ['connect', true],
    ['connect', false],
  ])
})

test('starts afresh when what was stored cannot be read', async () => {
  const { settled } = rig(scriptedEngine(), memoryStorage('{"format":1,"runs":"gone"}'))
  expect(await settled()).toMatchObject({ journal: [], cursor: 0, problem: null })
})

test('says so when the engine cannot be opened, and opens it on demand', async () => {
  const engine = scriptedEngine()
  let refusals = 1
  const open: typeof engine.open = (setup) =>
    refusals-- > 0 ? Promise.reject(new Error('No server on port 3000')) : engine.open(setup)
  const { settled, after } = rig({ ...engine, open })
  expect((await settled()).problem).toEqual({
    kind: 'engineAway',
    sentence: 'No server on port 3000.',
  })
  expect((await after({ type: 'retry' })).problem).toBeNull()
})

test('writes the chosen step instead of the suggested one', async () => {
  const { after } = rig()
  const view = await after(
    { type: 'decide', decision: register },
    { type: 'decide', decision: connect },
    { type: 'decide', decision: redirect },
    { type: 'chooseStep', step: 'logIn' },
  )
  expect(view.step).toBe('logIn')
  expect(view.draft).toMatchObject({ kind: 'form', step: 'logIn' })
})
