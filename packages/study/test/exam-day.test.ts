import { expect, test } from 'vitest'
import { daysToExam, dueBeforeExam } from '@flowscope/study'

const day = 86_400_000
const today = Date.UTC(2027, 0, 1, 12)
const at = (date: string) => Date.parse(`${date}T00:00:00Z`)

test('leaves an interval alone that ends before the exam', () => {
  const memory = { last: today, due: today + 10 * day }
  expect(dueBeforeExam('any', memory, '2027-02-01')).toBe(memory.due)
})

test('brings an interval that would pass the exam back into the week before it', () => {
  const memory = { last: today, due: today + 200 * day }
  const due = Array.from({ length: 50 }, (_, n) =>
    dueBeforeExam(`card-${String(n)}`, memory, '2027-02-01'),
  )
  expect(Math.max(...due)).toBe(at('2027-01-31'))
  expect(Math.min(...due)).toBe(at('2027-01-25'))
  expect(new Set(due).size).toBe(7)
})

test('never brings a card back sooner than a day after its review', () => {
  const memory = { last: at('2027-01-28'), due: at('2027-06-01') }
  const due = Array.from({ length: 50 }, (_, n) =>
    dueBeforeExam(`card-${String(n)}`, memory, '2027-02-01'),
  )
  expect(Math.min(...due)).toBeGreaterThanOrEqual(at('2027-01-29'))
  expect(Math.max(...due)).toBeLessThan(at('2027-02-01'))
})

test('does not ask again what was known on the eve of the exam', () => {
  const memory = { last: at('2027-01-31'), due: at('2027-06-01') }
  expect(dueBeforeExam('any', memory, '2027-02-01')).toBe(memory.due)
})

test('goes back to the long interval when the exam is over or gone', () => {
  const memory = { last: today, due: today + 200 * day }
  expect(dueBeforeExam('any', memory, null)).toBe(memory.due)
  expect(dueBeforeExam('any', memory, '2026-12-01')).toBe(memory.due)
})

test('counts the days that are left', () => {
  expect(daysToExam('2027-01-08', today)).toBe(7)
  expect(daysToExam('2027-01-01', today)).toBeNull()
  expect(daysToExam(null, today)).toBeNull()
})
