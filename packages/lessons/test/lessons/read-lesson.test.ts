import { expect, test } from 'vitest'
import { readLesson, type KnownNames, type LessonProblem } from '../../src/index.ts'

const known: KnownNames = {
  whatIfs: ['verifier-wrong', 'code-late'],
  cards: ['code-single-use'],
  settings: { 'app.requirePkce': ['Off', 'On'] },
  walk: ['register', 'connect', 'redirect', 'authorize', 'token', 'query', 'query'],
}

const fine = `{
  "format": 1,
  "id": "own",
  "title": "A lesson of our own",
  "about": "What happens when the code is traded.",
  "minutes": 3,
  "topic": "tokens",
  "stations": ["token-request"],
  "orient": { "text": ["The web app trades its code."], "look": "The form." },
  "start": { "before": "token", "settings": { "app.requirePkce": "On" } },
  "rounds": [
    {
      "id": "trade",
      "predict": {
        "ask": "What comes back?",
        "right": "JSON with tokens.",
        "wrong": [
          { "text": "A page.", "misconception": "programs get pages", "why": "No browser is there." },
          { "text": "A redirect.", "misconception": "tokens travel", "why": "They do not." }
        ]
      },
      "send": { "step": "token", "build": { "ask": "Write it.", "fields": ["code"] } },
      "reason": "The token endpoint answers whoever asks it.",
      "sources": [{ "title": "RFC 6749", "section": "5.1" }]
    }
  ],
  "breakIt": ["code-late"],
  "cards": ["code-single-use"]
}`

test('fills in what a file may leave out, and the address of an RFC', () => {
  const reading = readLesson(fine, known)
  const [round] = 'lesson' in reading ? reading.lesson.rounds : []
  expect(round).toMatchObject({
    send: { step: 'token', through: 'token', build: { ask: 'Write it.', fields: ['code'] } },
    came: null,
    sources: [
      {
        title: 'RFC 6749',
        section: '5.1',
        url: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.1',
      },
    ],
  })
})

test.each<[string, string, string, LessonProblem]>([
  [
    'a comma that is missing',
    '"format": 1,',
    '"format": 1',
    { line: 3, place: '', says: 'This is not JSON: comma expected.' },
  ],
  [
    'a member that is misspelt',
    '"minutes": 3,',
    '"minuts": 3,',
    {
      line: 6,
      place: 'minuts',
      says: '`minuts` is not part of a lesson file; did you mean minutes?',
    },
  ],
  [
    'a member that is missing',
    '        "right": "JSON with tokens.",\n',
    '',
    {
      line: 14,
      place: 'rounds[0].predict.right',
      says: '`rounds[0].predict.right` is missing.',
    },
  ],
  [
    'a step that does not exist',
    '"step": "token"',
    '"step": "tokens"',
    {
      line: 22,
      place: 'rounds[0].send.step',
      says: '`rounds[0].send.step` is "tokens", but must be one of register, connect, redirect, authorize, follow, logIn, consent, return, callback, token, query, expiry, refresh, revoke; did you mean token?',
    },
  ],
  [
    'a step that is behind the start',
    '"before": "token"',
    '"before": "query"',
    {
      line: 22,
      place: 'rounds[0].send.step',
      says: '`rounds[0].send.step` names token, which does not come any more; put the rounds in the order of the walk.',
    },
  ],
  [
    'a message that is written by nobody',
    '"step": "token", "build"',
    '"step": "connect", "build"',
    {
      line: 22,
      place: 'rounds[0].send.build',
      says: '`rounds[0].send.build` cannot be: a message is written at redirect, authorize, callback, token, query, refresh, revoke.',
    },
  ],
  [
    'two answers that say the same',
    '"A redirect."',
    '"A page!"',
    {
      line: 19,
      place: 'rounds[0].predict.wrong[1].text',
      says: '`rounds[0].predict.wrong[1].text` says the same as another answer.',
    },
  ],
  [
    'a what-if that does not exist',
    '["code-late"]',
    '["code-lat"]',
    {
      line: 27,
      place: 'breakIt[0]',
      says: '`breakIt[0]` names a what-if that does not exist; did you mean code-late?',
    },
  ],
  [
    'a card that does not exist',
    '["code-single-use"]',
    '["verifier"]',
    { line: 28, place: 'cards[0]', says: '`cards[0]` names a card that does not exist.' },
  ],
  [
    'a setting that has no such choice',
    '"On"',
    '"Yes"',
    {
      line: 10,
      place: 'start.settings.app.requirePkce',
      says: '`start.settings.app.requirePkce` must be “Off” or “On”.',
    },
  ],
])('names line and place of %s', (_, right, wrong, problem) => {
  const text = fine.replace(right, wrong)
  expect(text).not.toBe(fine)
  const reading = readLesson(text, known)
  expect('problems' in reading && reading.problems[0]).toEqual(problem)
})

test('names every slip at once where the shape is right', () => {
  const text = fine.replace('["code-late"]', '["a", "b"]').replace('"On"', '"Yes"')
  const reading = readLesson(text, known)
  expect('problems' in reading && reading.problems.map(({ line }) => line)).toEqual([10, 27, 27])
})

test('wants an id for each round', () => {
  const reading = readLesson(fine, known)
  const [round] = 'lesson' in reading ? reading.lesson.rounds : []
  const doubled = fine.replace(
    /"rounds": \[/,
    `"rounds": [${JSON.stringify({ id: round?.id, predict: round?.predict, reason: 'So it is.', sources: [{ title: 'RFC 6749' }] })},`,
  )
  expect(readLesson(doubled, known)).toEqual({
    problems: [
      {
        line: 13,
        place: 'rounds[1].id',
        says: '`rounds[1].id` is the id of an earlier round; give it its own.',
      },
    ],
  })
})
