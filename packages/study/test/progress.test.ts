import { expect, test } from 'vitest'
import {
  progressOf,
  reviewed,
  type OwnCard,
  type StudyAct,
  type StudyEvent,
} from '@flowscope/study'

const minute = 60_000

test('folds reviews into memories and every answer into one list', () => {
  const review = { type: 'review', card: 'c', confidence: 'mid' } as const
  const events = log([
    { ...review, rating: 'good' },
    { ...review, rating: 'again', confidence: 'high' },
    { type: 'answer', item: 'q', right: true, confidence: 'low', chosen: [1] },
    { type: 'drill', drill: 'who-sends', about: 'token-request', right: false, confidence: 'mid' },
  ])
  const progress = progressOf(events)
  expect(progress.memories).toEqual({
    c: reviewed(reviewed(undefined, 'good', 0), 'again', minute),
  })
  expect(progress.answered).toEqual([
    { at: 0, from: 'card', about: 'c', right: true, confidence: 'mid' },
    { at: minute, from: 'card', about: 'c', right: false, confidence: 'high' },
    { at: 2 * minute, from: 'question', about: 'q', right: true, confidence: 'low' },
    { at: 3 * minute, from: 'drill', about: 'token-request', right: false, confidence: 'mid' },
  ])
})

test('is the same in whatever order and however often events arrive', () => {
  const events = log([
    { type: 'review', card: 'c', rating: 'good', confidence: 'mid' },
    { type: 'examDate', date: '2027-03-31' },
    { type: 'review', card: 'c', rating: 'hard', confidence: 'low' },
    { type: 'examDate', date: '2027-04-30' },
  ])
  const progress = progressOf(events)
  expect(progressOf([...events.toReversed(), ...events])).toEqual(progress)
  expect(progress.examDate).toBe('2027-04-30')
})

test('counts drills by their kind', () => {
  const drill = { type: 'drill', about: 'token-request', confidence: 'mid' } as const
  const progress = progressOf(
    log([
      { ...drill, drill: 'sender', right: true },
      { ...drill, drill: 'sender', right: false },
      { ...drill, drill: 'order', right: true },
    ]),
  )
  expect(progress.drills).toEqual({ sender: { right: 1, of: 2 }, order: { right: 1, of: 1 } })
})

test('keeps the tries of a lesson and how it ended', () => {
  const tried = { type: 'lesson', lesson: 'state', round: 0, confidence: 'mid' } as const
  const progress = progressOf(
    log([
      { ...tried, rung: 'A', right: false, helped: true },
      { ...tried, rung: 'B', right: true, helped: false },
      { type: 'lessonDone', lesson: 'state', testedOut: false },
    ]),
  )
  expect(progress.lessons).toEqual({
    state: {
      tries: [
        { at: 0, round: 0, rung: 'A', right: false, confidence: 'mid', helped: true },
        { at: minute, round: 0, rung: 'B', right: true, confidence: 'mid', helped: false },
      ],
      done: { at: 2 * minute, testedOut: false },
    },
  })
})

test('has a card of one’s own once, until it is dropped', () => {
  const card: OwnCard = { id: 'own-q-0', fact: 'f', belief: 'it lasts', reason: 'It does not.' }
  const made: StudyAct = { type: 'ownCard', card }
  expect(progressOf(log([made, made])).ownCards).toEqual([card])
  const dropped: StudyAct = { type: 'ownCardDropped', card: card.id }
  expect(progressOf(log([made, dropped])).ownCards).toEqual([])
})

test('counts each answer of a mock exam once, without a confidence', () => {
  const answer = { objective: 'One', chosen: [0], flagged: false }
  const exam = {
    id: 'exam-1',
    startedAt: 0,
    endedAt: 10,
    minutes: 5,
    answers: [
      { ...answer, item: 'q1', right: true },
      { ...answer, item: 'q2', right: false },
    ],
  }
  const progress = progressOf(
    log([
      { type: 'mockExam', exam },
      { type: 'mockExam', exam },
    ]),
  )
  expect(progress.mockExams).toEqual([exam])
  expect(progress.answered).toEqual([
    { at: 0, from: 'mockExam', about: 'q1', right: true, confidence: null },
    { at: 0, from: 'mockExam', about: 'q2', right: false, confidence: null },
  ])
})

function log(acts: readonly StudyAct[]): readonly StudyEvent[] {
  return acts.map((what, at) => ({ id: `e${String(at)}`, at: at * minute, what }))
}
