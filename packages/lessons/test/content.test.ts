import { expect, test } from 'vitest'
import { allContent } from './lints/all-content.ts'
import { lints } from './lints/index.ts'

const content = await allContent()

test.each(Object.entries(lints))('%s', (_sentence, lint) => {
  expect(lint(content)).toEqual([])
})
