import { describe, expect, test } from 'vitest'
import { faultCases, whatIfs } from '../src/index.ts'

interface Question {
  readonly id: string
  readonly right: string
  readonly wrong: readonly string[]
}

const questions: readonly Question[] = whatIfs.map(({ id, answers: [right, ...wrong] }) => {
  return { id, right, wrong }
})
const cases: readonly Question[] = faultCases.map(({ id, causes: [[right], ...wrong] }) => {
  return { id, right, wrong: wrong.map(([cause]) => cause) }
})

describe.each([
  ['what-ifs', questions],
  ['fault cases', cases],
] as const)('of the %s', (_name, asked) => {
  test('the right answer is the longest in two of five at most, and the shortest likewise', () => {
    expect(shareOf(asked, isLongest)).toBeLessThanOrEqual(0.4)
    expect(shareOf(asked, isShortest)).toBeLessThanOrEqual(0.4)
  })

  test('no right answer is longer than all others by more than a few words', () => {
    expect(asked.filter((each) => lead(each) > 15).map(({ id }) => id)).toEqual([])
  })

  test('no two answers to one question say the same in other capitals or stops', () => {
    const alike = asked.filter(({ right, wrong }) => {
      const said = [right, ...wrong].map(plain)
      return new Set(said).size < said.length
    })
    expect(alike.map(({ id }) => id)).toEqual([])
  })
})

test('where all answers begin with yes or no, the right one stands alone in half at most', () => {
  const polar = questions.filter(({ right, wrong }) => [right, ...wrong].every(verdictOf))
  const alone = ({ right, wrong }: Question) =>
    wrong.every((answer) => verdictOf(answer) !== verdictOf(right))
  expect(shareOf(polar, alone)).toBeLessThanOrEqual(0.5)
})

function shareOf(asked: readonly Question[], holds: (question: Question) => boolean): number {
  return asked.filter(holds).length / asked.length
}

function isLongest(question: Question): boolean {
  return lead(question) > 0
}

function isShortest({ right, wrong }: Question): boolean {
  return wrong.every(({ length }) => length > right.length)
}

/** Characters by which the right answer is longer than the longest wrong one. */
function lead({ right, wrong }: Question): number {
  return right.length - Math.max(...wrong.map(({ length }) => length))
}

function verdictOf(answer: string): string | null {
  return /^(?:Yes|No)\b/.exec(answer)?.[0] ?? null
}

function plain(answer: string): string {
  return answer
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
}
