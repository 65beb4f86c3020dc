import { requestBytes, textOfBytes } from '@flowscope/http-message'
import { expect, test } from 'vitest'
import { markdownOf } from '../../../src/features/transcript/markdown.ts'
import { viewsOfTheWalk } from '../../walk.ts'

test('the Markdown has every request as sent, and a heading for every step', async () => {
  const view = (await viewsOfTheWalk()).at(-1)
  if (!view) throw new Error('The walk has steps')
  const text = markdownOf(view)
  const missing = view.moments.filter(({ performed }) => {
    const request = performed?.exchange?.request
    return request && !text.includes(sent(textOfBytes(requestBytes(request))))
  })
  expect(missing).toEqual([])
  expect(text.match(/^### Step \d+: /gm)).toHaveLength(view.moments.length)
  expect(/^# .*/m.exec(text)?.[0]).toBe(`# Transcript of ${view.run.name}`)
  expect(text).toContain('opens nothing')
})

function sent(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd()
}
