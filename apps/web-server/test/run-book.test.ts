import { expect, test } from 'vitest'
import { StageError } from '@flowscope/stage'
import { PublicError } from '../src/errors.ts'
import type { HeldRun } from '../src/features/runs/held-run.ts'
import { runBook } from '../src/features/runs/run-book.ts'

function book(limits = { runs: 2, idleLife: 1000 }) {
  const closed: string[] = []
  let time = 0
  const run = (name: string): HeldRun => ({
    draft: () => Promise.reject(new Error('not asked')),
    perform: () => Promise.reject(new Error('not asked')),
    restore: () => Promise.resolve(),
    close: () => {
      closed.push(name)
      return Promise.resolve()
    },
  })
  return {
    ...runBook({ now: () => time, limits }),
    run,
    closed,
    wait: (milliseconds: number) => {
      time += milliseconds
    },
  }
}

test('makes room by letting go of the run that was idle for longest', async () => {
  const { keep, use, run, closed } = book()
  await keep('a', run('a'))
  await keep('b', run('b'))
  await use('a', () => Promise.resolve())
  await keep('c', run('c'))
  expect(closed).toEqual(['b'])
})

test('lets go of runs that nobody called for the length of their life', async () => {
  const { keep, run, closed, wait } = book()
  await keep('a', run('a'))
  wait(999)
  await keep('b', run('b'))
  wait(1)
  await keep('c', run('c'))
  expect(closed).toEqual(['a'])
})

test('closes the run that another one replaces', async () => {
  const { keep, run, closed } = book()
  await keep('a', run('first'))
  await keep('a', run('second'))
  expect(closed).toEqual(['first'])
})

test('keeps a run whose stage said that a step is not possible', async () => {
  const { keep, use, run, closed } = book()
  await keep('a', run('a'))
  const refuse = () => Promise.reject(new StageError('There is no code to trade yet.'))
  await expect(use('a', refuse)).rejects.toMatchObject({
    status: 422,
    message: 'There is no code to trade yet.',
  })
  expect(closed).toEqual([])
})

test('lets go of a run that broke in the middle of a step', async () => {
  const { keep, use, run, closed } = book()
  await keep('a', run('a'))
  const away = new PublicError(502, 'mockAway', 'No mock.')
  await expect(use('a', () => Promise.reject(away))).rejects.toBe(away)
  await expect(use('a', () => Promise.resolve())).rejects.toMatchObject({ status: 404 })
  expect(closed).toEqual(['a'])
})
