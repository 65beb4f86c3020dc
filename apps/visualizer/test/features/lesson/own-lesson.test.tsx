// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import '../../fresh-page.ts'
import { ownLesson } from '../../../src/features/lesson/own-lesson.ts'
import { OwnLessonPart } from '../../../src/features/lesson/own-lesson-part.tsx'

afterEach(cleanup)

const example = readFileSync(
  join(import.meta.dirname, '../../../public/example.lesson.json'),
  'utf8',
)

async function load(text: string) {
  render(<OwnLessonPart />)
  const file = new File([text], 'mine.json', { type: 'application/json' })
  await userEvent.setup().upload(screen.getByLabelText('Choose a file'), file)
}

test('a file with a mistake is not opened: its line is named, and what to do', async () => {
  await load(example.replace('"minutes"', '"minuets"'))
  expect(await screen.findByText('One thing in mine.json is not in order.')).toBeTruthy()
  const item = screen.getByRole('listitem')
  expect(item.textContent).toBe(
    'Line 7 minuets is not part of a lesson file; did you mean minutes?',
  )
  expect(ownLesson()).toBeUndefined()
})

test('the example is in order, can be opened, and is filed apart', async () => {
  await load(example)
  const link = await screen.findByRole('link', { name: 'Open it' })
  expect(link.getAttribute('href')).toBe('/learn/own?engine=page')
  expect(ownLesson()?.id).toBe('own-redirect-not-form')
  expect(ownLesson()).toBe(ownLesson())
})
