// @vitest-environment jsdom
import { lessonPath, lessons } from '@flowscope/lessons'
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { LessonPath } from '../../../src/features/lesson/lesson-path.tsx'

afterEach(cleanup)

const [first, second] = lessons

test('the path says of each lesson how it stands, and which one is next', () => {
  render(
    <LessonPath
      chapters={lessonPath}
      next={second?.id ?? null}
      standingOf={({ id }) => (id === first?.id ? 'done' : 'new')}
    />,
  )
  const stops = screen.getAllByRole('listitem')
  expect(stops).toHaveLength(lessons.length)
  expect(stops.map((stop) => within(stop).getAllByRole('link')[0]?.textContent)).toEqual(
    lessons.map(({ title }) => title),
  )
  expect(stops.findIndex((stop) => stop.getAttribute('aria-current') === 'step')).toBe(1)
  const [done, next] = stops
  expect(done && within(done).getByText('done')).toBeTruthy()
  expect(done && within(done).queryByRole('link', { name: /^Test out/ })).toBeNull()
  expect(next && within(next).getByText('Next')).toBeTruthy()
})

test('the numbers go on from chapter to chapter', () => {
  render(<LessonPath chapters={lessonPath} next={null} standingOf={() => 'new'} />)
  const starts = screen.getAllByRole('list').map((list) => Number(list.getAttribute('start')))
  const sizes = lessonPath.map((chapter) => chapter.lessons.length)
  expect(starts).toEqual(sizes.map((_, at) => 1 + sizes.slice(0, at).reduce((a, b) => a + b, 0)))
})
