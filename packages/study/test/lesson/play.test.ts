import { lessons, type Lesson } from '@flowscope/lessons'
import { expect, test } from 'vitest'
import {
  beginLesson,
  isTestedOut,
  noProgress,
  playLesson,
  resultOfRound,
  rungsFor,
  standingOfLesson,
  triesOfTest,
  withEvent,
  type LessonMove,
  type LessonPlay,
  type Progress,
  type StudyAct,
} from '../../src/index.ts'

const rounds = lessons.flatMap((lesson) => lesson.rounds)

/** One message to be written, then two questions. */
const exchange: Lesson = {
  ...(lessons[0] as Lesson),
  id: 'the-exchange',
  rounds: [
    ...rounds.filter(({ send }) => (send?.build ?? null) !== null).slice(0, 1),
    ...rounds.filter(({ send }) => send === null).slice(0, 2),
  ],
}

const begun = beginLesson(exchange.rounds.map(() => 'B'))

function after(...moves: readonly LessonMove[]): LessonPlay {
  return moves.reduce((play, move) => playLesson(exchange, play, move), begun)
}

const foresee = (chosen: number): LessonMove => ({
  type: 'foresee',
  guess: { chosen, confidence: 'high' },
})
const write: LessonMove = { type: 'write', entered: [{ name: 'code', value: 'x' }] }
const wrong: LessonMove = {
  type: 'sent',
  differences: [{ name: 'code', given: 'x', right: 'y' }],
}
const right: LessonMove = { type: 'sent', differences: [] }

test('a message that differs is put right before the round is told', () => {
  const differs = after({ type: 'begin' }, foresee(0), write, wrong)
  expect([differs.phase, differs.misses]).toEqual(['differs', 1])
  const again = playLesson(exchange, differs, { type: 'putRight' })
  expect([again.phase, again.entered]).toEqual(['build', [{ name: 'code', value: 'x' }]])
  const told = [write, right].reduce((play, move) => playLesson(exchange, play, move), again)
  expect(told.phase).toBe('told')
  expect(resultOfRound(told)).toEqual({
    rung: 'B',
    right: false,
    confidence: 'high',
    helped: false,
  })
})

test('whoever has it shown goes on, without a guess and with help', () => {
  const shown = after({ type: 'begin' }, { type: 'showMe' })
  expect([shown.phase, shown.guess, shown.helped]).toEqual(['build', null, true])
})

test('what is not possible here changes nothing', () => {
  const asked = after({ type: 'begin' })
  expect(
    [{ type: 'goOn' } as const, write, right].map((move) => playLesson(exchange, asked, move)),
  ).toEqual([asked, asked, asked])
})

test('a question without a message is told at once, and the last one ends the lesson', () => {
  const second = after({ type: 'begin' }, foresee(0), write, right, { type: 'goOn' })
  expect([second.phase, second.round]).toEqual(['predict', 1])
  const end = [foresee(0), { type: 'goOn' } as const, foresee(1), { type: 'goOn' } as const].reduce(
    (play, move) => playLesson(exchange, play, move),
    second,
  )
  expect([end.phase, end.results.map((result) => result.right)]).toEqual([
    'end',
    [true, true, false],
  ])
})

test('all right and all sure is a test passed: every round is known, without help', () => {
  const sure = exchange.rounds.map(() => ({ chosen: 0, confidence: 'high' }) as const)
  expect(isTestedOut(sure)).toBe(true)
  const progress = progressAfter([
    ...triesOfTest(exchange, sure),
    { type: 'lessonDone', lesson: exchange.id, testedOut: true },
  ])
  expect(standingOfLesson(exchange, progress.lessons[exchange.id])).toBe('done')
  expect(rungsFor(exchange, progress.lessons[exchange.id])).toEqual(['B', 'B', 'B'])
})

test('of a test that was not passed only the mistakes count', () => {
  const guesses = [
    { chosen: 0, confidence: 'mid' },
    { chosen: 2, confidence: 'high' },
    { chosen: 0, confidence: 'high' },
  ] as const
  expect(isTestedOut(guesses)).toBe(false)
  expect(triesOfTest(exchange, guesses)).toEqual([
    {
      type: 'lesson',
      lesson: 'the-exchange',
      round: 1,
      rung: 'D',
      right: false,
      confidence: 'high',
      helped: false,
    },
  ])
})

const done: StudyAct = { type: 'lessonDone', lesson: exchange.id, testedOut: false }

test.each<[string, readonly StudyAct[], string]>([
  ['nothing was done', [], 'new'],
  ['one round was told', [tried(0, true)], 'begun'],
  ['it was gone through', [tried(0, true), tried(1, true), tried(2, true), done], 'done'],
  ['one answer was another one', [tried(0, true), tried(1, false), tried(2, true), done], 'shaky'],
  ['that answer came right later', [tried(1, false), done, tried(1, true)], 'done'],
])('when %s, a lesson stands so', (_, acts, standing) => {
  expect(standingOfLesson(exchange, progressAfter(acts).lessons[exchange.id])).toBe(standing)
})

function tried(round: number, isRight: boolean): StudyAct {
  return {
    type: 'lesson',
    lesson: exchange.id,
    round,
    rung: 'A',
    right: isRight,
    confidence: 'mid',
    helped: false,
  }
}

function progressAfter(acts: readonly StudyAct[]): Progress {
  return acts.reduce(
    (progress, what, at) => withEvent(progress, { id: String(at), at, what }),
    noProgress,
  )
}
