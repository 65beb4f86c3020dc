import { expect, test } from 'vitest'
import { handleFinder, valueStories, type Touch } from '../../src/run-view/values.ts'
import { viewsOfTheWalk } from '../walk.ts'

const { moments } = (await viewsOfTheWalk()).at(-1) ?? { moments: [] }
const stories = valueStories(moments)
const story = (handle: string) => stories.find((each) => each.handle === handle)
const told = ({ moment, half, party, did, teacher }: Touch) =>
  [moment, half ?? '-', party, did, ...(teacher ? ['teacher'] : [])].join(' ')

test('tells the whole life of the code, each event in its message', () => {
  expect(story('code·1')?.touches.map(told)).toEqual([
    '9 answer authServer made',
    '9 answer authServer sent',
    '9 answer browser received',
    '9 request authServer stored teacher',
    '11 request browser sent',
    '11 request client received',
    '12 request client sent',
    '12 request authServer received',
    '12 request authServer usedUp',
  ])
})

test('knows the verifier before it travels, and what became of it', () => {
  expect(story('verifier·1')?.touches.map(told)).toEqual([
    '1 - client made',
    '12 request client sent',
    '12 request authServer received',
  ])
  expect(story('verifier·1')?.text).toMatch(/^[\w-]{43}$/)
  expect(story('challenge·1')?.from).toBe('verifier·1')
})

test('finds a value in every spelling of a message', () => {
  const handleOf = handleFinder(stories)
  expect(handleOf('http%3A%2F%2Flocalhost%3A3000%2Foauth%2Fcallback')).toBe('redirectUri·1')
  expect(handleOf('acme.my.localhost:3001')).toBe('instanceUrl·1')
  expect(handleOf(story('code·1')?.text ?? '')).toBe('code·1')
  expect(handleOf('%')).toBeUndefined()
})

test('tells the same story once for the same moments', () => {
  expect(valueStories(moments)).toBe(stories)
})
