import { expect, test } from 'vitest'
import { lessonOptions } from '../../../src/app/scenes/lesson-options.ts'

test.each([
  ['', { rung: null, depth: null }],
  ['rung=B&depth=exam', { rung: 'B', depth: 'exam' }],
  ['rung=E&depth=deep', { rung: null, depth: null }],
])('the link of a teacher may say %j', (query, options) => {
  expect(lessonOptions(new URLSearchParams(query))).toEqual(options)
})
