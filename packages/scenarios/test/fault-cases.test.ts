import { practiceRun } from '@flowscope/reference'
import { describe, expect, test } from 'vitest'
import { faultCases, hintCosts, playMoves, whatCame, type FaultCase } from '../src/index.ts'
import { openGround } from './ground.ts'

describe('it fails in the way that is told', () => {
  test.each(faultCases.map((each) => [each.id, each] as const))('%s', async (_id, faultCase) => {
    expect(whatCame(await play(faultCase))).toEqual(faultCase.came)
  })
})

describe('with the cause taken away the run ends with data', () => {
  test.each(faultCases.map(({ id, fixed }) => [id, fixed] as const))('%s', async (_id, fixed) => {
    const played = await play(fixed)
    expect(whatCame(played)).toEqual({
      status: 200,
      code: null,
      text: null,
      check: 'query.answered',
    })
  })
})

test('there are at least 25 cases, each with a cause of its own', () => {
  expect(faultCases.length).toBeGreaterThanOrEqual(25)
  const rightCauses = faultCases.map(({ causes: [[right]] }) => right)
  expect(new Set(rightCauses).size).toBe(faultCases.length)
})

test('each case offers four or five causes that differ', () => {
  for (const { id, causes } of faultCases) {
    expect([id, new Set(causes.map(([cause]) => cause)).size]).toEqual([id, causes.length])
    expect([4, 5]).toContain(causes.length)
  }
})

test('titles and stories tell nothing of the cause, and no two are alike', () => {
  for (const told of ['id', 'title', 'story', 'fix'] as const) {
    const texts = faultCases.map((each) => each[told])
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([])
  }
  const leaks = faultCases.filter(({ title, story, causes: [[right]] }) =>
    [title, story].some((text) => text.includes(right.replace(/\.$/, ''))),
  )
  expect(leaks).toEqual([])
})

test('every text is made of whole sentences', () => {
  const sentences = faultCases.flatMap(({ story, fix, causes, hints }) => [
    story,
    fix,
    ...hints,
    ...causes.flat(),
  ])
  expect(sentences.filter((text) => !/[.?]$|[.?]”$/.test(text))).toEqual([])
  expect(faultCases.filter(({ title }) => /[.?]$/.test(title))).toEqual([])
})

test('a hint costs more than the one before, and all together leave something', () => {
  expect([...hintCosts].sort((one, other) => one - other)).toEqual(hintCosts)
  expect(hintCosts.reduce<number>((sum, cost) => sum + cost, 0)).toBeLessThan(10)
})

function play({ setup = (run) => run, moves }: Pick<FaultCase, 'setup' | 'moves'>) {
  return openGround(setup(practiceRun())).then((ground) => playMoves(ground, moves))
}
