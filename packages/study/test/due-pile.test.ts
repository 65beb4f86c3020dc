import { cards, facts, lessons } from '@flowscope/lessons'
import { expect, test } from 'vitest'
import { dueAt, duePile, noProgress, progressOf, type StudyAct } from '@flowscope/study'

const day = 86_400_000
const now = Date.UTC(2027, 0, 10, 12)
const [first, second, third] = cards

test('brings a dozen new cards a day, always the same ones, and of several topics', () => {
  const { due, fresh, next } = duePile(noProgress, now)
  expect(due).toEqual([])
  expect(next).toBeNull()
  expect(fresh).toHaveLength(12)
  expect(duePile(noProgress, now + 60_000).fresh).toEqual(fresh)
  expect(new Set(fresh.map(({ fact }) => fact.topic)).size).toBeGreaterThan(2)
})

test('asks what is due, the longest overdue first, and nothing that is not', () => {
  const progress = reviewedAt([
    [second?.id, 'good', now - 5 * day],
    [first?.id, 'good', now - 9 * day],
    [third?.id, 'easy', now - day],
  ])
  const { due, next } = duePile(progress, now)
  expect(due.map(({ id }) => id)).toEqual([first?.id, second?.id])
  expect(next).toBe(now + 7 * day)
})

test('counts new cards that were begun today against the day’s share', () => {
  const begun = duePile(noProgress, now).fresh.slice(0, 5)
  const progress = reviewedAt(begun.map(({ id }) => [id, 'easy', now - 60_000]))
  expect(duePile(progress, now).fresh).toHaveLength(7)
  expect(duePile(progress, now + day).fresh).toHaveLength(12)
})

test('brings the cards of a lesson first, once it was begun', () => {
  const lesson = lessons.find(({ cards }) => cards.length > 0)
  if (!lesson) throw new Error('A lesson has cards')
  const done: StudyAct = { type: 'lessonDone', lesson: lesson.id, testedOut: false }
  const { fresh } = duePile(progressOf([{ id: 'a', at: 1, what: done }]), now)
  const first = fresh.slice(0, lesson.cards.length).map(({ id }) => id)
  expect(first.toSorted()).toEqual(lesson.cards.slice(0, 12).toSorted())
})

test('takes more new cards a day when they would not last until the exam otherwise', () => {
  const progress = progressOf([{ id: 'a', at: 1, what: { type: 'examDate', date: '2027-01-13' } }])
  expect(duePile(progress, now).fresh).toHaveLength(Math.ceil(cards.length / 3))
})

test('brings more new cards to those who ask for more', () => {
  expect(duePile(noProgress, now, { more: 8 }).fresh).toHaveLength(20)
})

test('knows what is being learnt and comes again within minutes', () => {
  const progress = reviewedAt([
    [first?.id, 'good', now],
    [second?.id, 'easy', now],
  ])
  const { due, soon, next } = duePile(progress, now)
  expect(due).toEqual([])
  expect(soon.map(({ id }) => id)).toEqual([first?.id])
  expect(next).toBe(now + 600_000)
})

test('asks for some topics only, if told so', () => {
  const { fresh } = duePile(noProgress, now, { topics: ['scopes'] })
  expect(new Set(fresh.map(({ fact }) => fact.topic))).toEqual(new Set(['scopes']))
})

test('puts cards of one’s own first, and leaves out those whose fact is gone', () => {
  const [fact = ''] = Object.keys(facts)
  const own = (id: string, fact: string): StudyAct => ({
    type: 'ownCard',
    card: { id, fact, belief: 'it is so', reason: 'It is not.' },
  })
  const progress = progressOf(
    [own('own-1', fact), own('own-2', 'gone')].map((what, at) => ({ id: String(at), at, what })),
  )
  const { fresh } = duePile(progress, now)
  expect(fresh.map(({ id }) => id).filter((id) => id.startsWith('own-'))).toEqual(['own-1'])
  expect(fresh[0]?.id).toBe('own-1')
})

test('knows when a single card is due', () => {
  const progress = reviewedAt([[first?.id, 'easy', now]])
  expect(dueAt(first?.id ?? '', progress)).toBe(now + 8 * day)
  expect(dueAt('never-asked', progress)).toBeNull()
})

function reviewedAt(reviews: readonly (readonly [string | undefined, 'good' | 'easy', number])[]) {
  return progressOf(
    reviews.map(([card = '', rating, at], n) => ({
      id: String(n),
      at,
      what: { type: 'review', card, rating, confidence: 'mid' },
    })),
  )
}
