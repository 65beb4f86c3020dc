import { expect, test } from 'vitest'
import { hostStage, StageError, type Decision, type Performed, type Stage } from '../src/index.ts'

const wait = (milliseconds: number): Decision => ({ type: 'advanceClock', milliseconds })
const impossible: Decision = { type: 'act', step: 'return' }
const broken: Decision = { type: 'act', step: 'register' }

/** Stages that add up the clock, and a log of all that was really done on them. */
function clockStages() {
  const log: string[] = []
  const open = (): Promise<Stage> => {
    let clock = 0
    log.push('open')
    return Promise.resolve({
      draft: () => Promise.resolve({ kind: 'act', step: 'connect', from: 'user', to: 'client' }),
      perform: async (decision) => {
        await Promise.resolve()
        if (decision === impossible) throw new StageError('Not here')
        if (decision.type !== 'advanceClock') throw new Error('The network is gone')
        clock += decision.milliseconds
        log.push(`+${String(decision.milliseconds)}`)
        return outcome(clock)
      },
      close: () => {
        log.push('close')
        return Promise.resolve()
      },
    })
  }
  return { open, log }
}

function outcome(clock: number): Performed {
  return {
    exchange: null,
    verdict: null,
    facts: [],
    note: null,
    landing: null,
    view: null,
    clock,
  }
}

test('goes on where it stands', async () => {
  const { open, log } = clockStages()
  const hosted = hostStage(open)
  expect(await hosted.perform([], 'a', wait(1))).toEqual(outcome(1))
  expect(await hosted.perform([wait(1)], 'b', wait(2))).toEqual(outcome(3))
  expect(log).toEqual(['open', '+1', '+2'])
})

test('sends nothing the second time a key is named, whatever stands before it', async () => {
  const { open, log } = clockStages()
  const hosted = hostStage(open)
  const first = await hosted.perform([], 'a', wait(1))
  await hosted.perform([wait(1)], 'b', wait(2))
  expect(await hosted.perform([], 'a', wait(1))).toBe(first)
  expect(log).toEqual(['open', '+1', '+2'])
})

test('shares one outcome between two calls at once', async () => {
  const { open, log } = clockStages()
  const hosted = hostStage(open)
  const [first, second] = await Promise.all([
    hosted.perform([], 'a', wait(1)),
    hosted.perform([], 'a', wait(1)),
  ])
  expect(first).toBe(second)
  expect(log).toEqual(['open', '+1'])
})

test('takes calls in turn', async () => {
  const { open, log } = clockStages()
  const hosted = hostStage(open)
  await Promise.all([
    hosted.perform([], 'a', wait(1)),
    hosted.perform([wait(1)], 'b', wait(2)),
    hosted.perform([wait(1), wait(2)], 'c', wait(3)),
  ])
  expect(log).toEqual(['open', '+1', '+2', '+3'])
})

test('plays what is missing when a prefix runs ahead of it', async () => {
  const { open, log } = clockStages()
  const hosted = hostStage(open)
  expect(await hosted.perform([wait(1), wait(2)], 'c', wait(4))).toEqual(outcome(7))
  expect(log).toEqual(['open', '+1', '+2', '+4'])
})

test('starts anew for a prefix that it does not continue', async () => {
  const { open, log } = clockStages()
  const hosted = hostStage(open)
  await hosted.perform([wait(1)], 'b', wait(2))
  expect(await hosted.perform([wait(1)], 'fork', wait(5))).toEqual(outcome(6))
  await hosted.draft([], 'connect')
  expect(log).toEqual(['open', '+1', '+2', 'close', 'open', '+1', '+5', 'close', 'open'])
  expect(hosted.prefix()).toEqual([])
})

test('keeps its place after a step that is not possible, and lets the key be used again', async () => {
  const { open, log } = clockStages()
  const hosted = hostStage(open)
  await hosted.perform([], 'a', wait(1))
  await expect(hosted.perform([wait(1)], 'b', impossible)).rejects.toThrow(StageError)
  expect(await hosted.perform([wait(1)], 'b', wait(2))).toEqual(outcome(3))
  expect(log).toEqual(['open', '+1', '+2'])
})

test('trusts no stage on which something broke', async () => {
  const { open, log } = clockStages()
  const hosted = hostStage(open)
  await hosted.perform([], 'a', wait(1))
  await expect(hosted.perform([wait(1)], 'b', broken)).rejects.toThrow('The network is gone')
  expect(await hosted.perform([wait(1)], 'c', wait(2))).toEqual(outcome(3))
  expect(log).toEqual(['open', '+1', 'close', 'open', '+1', '+2'])
})

test('knows the keys of a restored run', async () => {
  const { open, log } = clockStages()
  const hosted = hostStage(open)
  await hosted.restore([wait(1), wait(2)], ['a', 'b'])
  expect(await hosted.perform([wait(1)], 'b', wait(2))).toEqual(outcome(3))
  expect(hosted.prefix()).toEqual([wait(1), wait(2)])
  expect(log).toEqual(['open', '+1', '+2'])
})

test('closes what it holds', async () => {
  const { open, log } = clockStages()
  const hosted = hostStage(open)
  await hosted.perform([], 'a', wait(1))
  await hosted.close()
  await hosted.close()
  expect(log).toEqual(['open', '+1', 'close'])
})
