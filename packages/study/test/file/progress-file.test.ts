import { expect, test } from 'vitest'
import { eventsInFile, progressFileOf, type StudyEvent } from '@flowscope/study'

const events: readonly StudyEvent[] = [
  { id: 'a', at: 1, what: { type: 'review', card: 'c', rating: 'good', confidence: 'high' } },
  {
    id: 'b',
    at: 2,
    what: { type: 'answer', item: 'q', right: false, confidence: 'low', chosen: [2] },
  },
  {
    id: 'c',
    at: 3,
    what: { type: 'drill', drill: 'd', about: 'f', right: true, confidence: 'mid' },
  },
  {
    id: 'd',
    at: 4,
    what: {
      type: 'lesson',
      lesson: 'l',
      round: 1,
      rung: 'C',
      right: true,
      confidence: 'mid',
      helped: false,
    },
  },
  { id: 'e', at: 5, what: { type: 'lessonDone', lesson: 'l', testedOut: true } },
  {
    id: 'f',
    at: 6,
    what: { type: 'ownCard', card: { id: 'o', fact: 'f', belief: 'it is', reason: 'It is not.' } },
  },
  { id: 'g', at: 7, what: { type: 'ownCardDropped', card: 'o' } },
  { id: 'h', at: 8, what: { type: 'examDate', date: '2027-03-31' } },
  { id: 'i', at: 9, what: { type: 'examDate', date: null } },
  {
    id: 'j',
    at: 10,
    what: {
      type: 'mockExam',
      exam: {
        id: 'm',
        startedAt: 5,
        endedAt: 10,
        minutes: 53,
        answers: [{ item: 'q', objective: 'O', chosen: [], right: false, flagged: true }],
      },
    },
  },
]

test('reads what it wrote, every kind of event', () => {
  expect(eventsInFile(progressFileOf(events))).toEqual({ events })
  expect(eventsInFile(progressFileOf(events, 'https://schema.example/1.json'))).toEqual({ events })
  expect(eventsInFile(progressFileOf([]))).toEqual({ events: [] })
})

test('writes the same bytes for the same events', () => {
  expect(progressFileOf(events.toReversed())).toBe(progressFileOf(events))
})

test('names the line where a text stops being a file', () => {
  expect(eventsInFile('{\n  "format": 1,\n  oops\n}')).toEqual({
    problem: 'Line 3: this is not JSON (invalid symbol).',
  })
})

test('names the line of what does not belong there', () => {
  const broken = progressFileOf(events).replace('"rating":"good"', '"rating":"god"')
  expect(eventsInFile(broken)).toEqual({
    problem:
      'Line 5: events[0].what.rating is "god", but must be one of again, hard, good, easy; did you mean good?',
  })
})

test('names the line of an event it has never heard of', () => {
  const broken = progressFileOf(events).replace('"type":"drill"', '"type":"dill"')
  expect(eventsInFile(broken)).toEqual({
    problem:
      'Line 7: events[2].what.type must be one of review, answer, drill, lesson, lessonDone, ownCard, ownCardDropped, examDate, mockExam.',
  })
})

test('says of a file from later that this Flowscope is too old', () => {
  expect(eventsInFile('{ "format": 2, "kind": "flowscope-progress", "news": [] }')).toEqual({
    problem: 'This file was written by a newer Flowscope: update this one first.',
  })
})

test.each(['[]', '7', 'null', '{ "log": {} }'])('does not take %s for a progress file', (text) => {
  expect(eventsInFile(text)).toEqual({
    problem: 'This is not a progress file: its kind is not flowscope-progress.',
  })
})

test('names the line of what a progress file has not', () => {
  const broken = progressFileOf([]).replace('"events"', '"event"')
  expect(eventsInFile(broken)).toEqual({
    problem: 'Line 4: event is not a setting; did you mean events?',
  })
})
