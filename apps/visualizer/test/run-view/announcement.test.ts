import { beforeAll, expect, test } from 'vitest'
import { announcementOf } from '../../src/run-view/announcement.ts'
import type { RunView } from '../../src/run-view/run-view.ts'
import { forkedRun } from '../features/transcript/forked-run.ts'
import { viewsOfTheWalk } from '../walk.ts'

let walk: readonly RunView[]

beforeAll(async () => {
  walk = await viewsOfTheWalk()
})

function sentences(views: readonly RunView[]): readonly (string | null)[] {
  return views.slice(1).map((view, at) => announcementOf(views[at] ?? view, view))
}

test('each step of the walk is told in one breath, with what was answered and the state', () => {
  const told = sentences(walk)
  expect(told.filter((text) => !text?.startsWith('Step '))).toEqual([])
  expect(told[2]).toBe('Step 3, Redirect out answered: 302. State: authorizing.')
  expect(told.find((text) => text?.includes('Token request'))).toContain(
    'Token request answered: 200. State: authorized.',
  )
  expect(told.find((text) => text?.includes('Clock'))).toMatch(
    /^Step \d+, Clock moved on by .*\. The world’s clock says Monday.? 12:01:\d\d\. State: /,
  )
})

test('a moved cursor is told as a place, not as a result', () => {
  const [before, now] = [walk[4], walk[3]]
  if (!before || !now) throw new Error('The walk has four steps')
  const here = { ...now, run: before.run, moments: before.moments }
  expect(announcementOf(before, here)).toBe('At step 3 of 4, Redirect out. State: authorizing.')
})

test('a fork is told with its name when it is made, and as a run when it is opened', async () => {
  const { fork, main } = await forkedRun()
  const before = { ...main, runs: main.runs.filter(({ id }) => id !== fork.run.id) }
  expect(announcementOf(before, fork)).toBe(
    `A fork, ${fork.run.name}: the run it left stays as it is. Step 3, Redirect out answered: 303. State: authorizing.`,
  )
  expect(announcementOf(main, fork)).toMatch(/^Run .* opened\. Step 3, Redirect out/)
})

test('while playing only the start, a refusal and the pause have a voice', () => {
  const playing = walk.slice(0, 6).map((view, at) => ({ ...view, playing: at > 0 }))
  const paused = { ...(playing.at(-1) as RunView), playing: false }
  expect(sentences([...playing, paused])).toEqual([
    'Playing.',
    null,
    null,
    null,
    null,
    expect.stringMatching(/^Paused\. At step 5 of 5, Next hop\. State: /) as string,
  ])
})

test('nothing new is nothing to say', () => {
  const view = walk[2] as RunView
  expect(announcementOf(view, { ...view })).toBeNull()
})
