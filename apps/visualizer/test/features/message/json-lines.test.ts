import { expect, test } from 'vitest'
import { jsonLines } from '../../../src/features/message/json-lines.ts'

test('sets one member a line and names each by its path', () => {
  expect(jsonLines('{"done":true,"records":[{"Name":"Blue, Harbour"}]}')).toEqual([
    { depth: 0, path: null, lead: '', text: '{' },
    { depth: 1, path: 'done', lead: '"done":', text: 'true,' },
    { depth: 1, path: 'records', lead: '"records":', text: '[' },
    { depth: 2, path: null, lead: '', text: '{' },
    { depth: 3, path: 'records[0].Name', lead: '"Name":', text: '"Blue, Harbour"' },
    { depth: 2, path: null, lead: '', text: '}' },
    { depth: 1, path: null, lead: '', text: ']' },
    { depth: 0, path: null, lead: '', text: '}' },
  ])
})

test('loses no character of what was sent', () => {
  const raw = '[{"message":"Session \\"expired\\": or invalid","errorCode":"X"}]'
  const text = jsonLines(raw)?.map((line) => line.lead + line.text)
  expect(text?.join('')).toBe(raw)
})

test('leaves text that is not JSON alone', () => {
  expect(jsonLines('{not json}')).toBeNull()
  expect(jsonLines('Bad_OAuth_Token')).toBeNull()
})
