import { noBytes, type HttpRequest } from '@flowscope/http-message'
import { expect, test } from 'vitest'
import { createLog } from '../../src/log/create-log.ts'
import type { Handled } from '../../src/worlds/hosted-world.ts'

const now = () => new Date('2026-01-05T10:00:07Z')

function logged(format: 'text' | 'json') {
  const lines: string[] = []
  const write = (line: string) => lines.push(line)
  return { lines, log: createLog({ format, write, now, secrets: ['practice-1'] }) }
}

const request: HttpRequest = {
  scheme: 'http',
  authority: 'localhost:3001',
  method: 'POST',
  target: '/services/oauth2/token?code=abc',
  headers: [],
  body: noBytes,
}

const refused: Handled = {
  request,
  response: { status: 400, reason: 'Bad Request', headers: [], body: noBytes },
  milliseconds: 2.345,
  note: () => ({
    check: 'code.unused',
    passed: false,
    stored: null,
    received: null,
    explanation: '',
    causes: [],
    fix: null,
  }),
}

test('writes a line a request for people: time, what was asked, how it ended, which check', () => {
  const { lines, log } = logged('text')
  log.request(refused)
  log.request({ ...refused, response: null, note: () => null })
  expect(lines).toEqual([
    '10:00:07 POST /services/oauth2/token?code=*** 400 2.3 ms  code.unused\n',
    '10:00:07 POST /services/oauth2/token?code=*** cut 2.3 ms\n',
  ])
})

test('writes an object a line for programs', () => {
  const { lines, log } = logged('json')
  log.request(refused)
  log.say('Hello', { url: 'http://localhost:3001' })
  log.error(new Error('no practice-1 here'))
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      time: '2026-01-05T10:00:07.000Z',
      level: 'info',
      method: 'POST',
      host: 'localhost:3001',
      target: '/services/oauth2/token?code=***',
      status: 400,
      milliseconds: 2.3,
      check: 'code.unused',
    },
    {
      time: '2026-01-05T10:00:07.000Z',
      level: 'info',
      message: 'Hello',
      url: 'http://localhost:3001',
    },
    {
      time: '2026-01-05T10:00:07.000Z',
      level: 'error',
      message: 'no *** here',
      error: {
        name: 'Error',
        message: 'no *** here',
        stack: expect.stringContaining('no *** here') as string,
      },
    },
  ])
})

test('lets nobody move the cursor of a terminal', () => {
  const { lines, log } = logged('text')
  log.request({ ...refused, request: { ...request, target: '/\u001b[2J\u009b1m\r' } })
  expect(lines).toEqual(['10:00:07 POST /?[2J?1m? 400 2.3 ms  code.unused\n'])
})

test('knows the secrets of the set-up wherever they stand in a request', () => {
  const { lines, log } = logged('json')
  const target = '/practice-1/x?scope=practice-1&client_id=practice-1&practice-1=x'
  log.request({ ...refused, request: { ...request, authority: 'practice-1.example', target } })
  expect(lines.join('')).not.toContain('practice-1')
  expect(JSON.parse(lines.join(''))).toMatchObject({
    host: '***.example',
    target: '/***/x?scope=***&client_id=***&***=***',
  })
})

test('indents for people only', () => {
  const text = logged('text')
  text.log.say('  org globex')
  const json = logged('json')
  json.log.say('  org globex')
  expect([text.lines, json.lines]).toEqual([
    ['  org globex\n'],
    [expect.stringContaining('"message":"org globex"')],
  ])
})
