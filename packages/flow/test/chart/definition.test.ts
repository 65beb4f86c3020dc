import { transition } from 'xstate'
import { expect, test } from 'vitest'
import { foldRun, regions, sessionChart } from '../../src/index.ts'
import { allStates } from '../support/states.ts'
import { sendUntil } from '../support/walk.ts'

const states = regions.flatMap((region) => allStates(region))

test.each(states)('has a caption and a station for $name', ({ node }) => {
  expect(node.description).toMatch(/^\p{Lu}.*[.?]$/u)
  expect(node.meta?.station).toEqual(expect.any(String))
})

test('invokes nothing and waits for no clock', () => {
  const all = [sessionChart.root, ...states.map(({ node }) => node)]
  expect(all.flatMap(({ invoke, after }) => [...invoke, ...after])).toEqual([])
})

test('asks for no effect while a whole run is folded', () => {
  const journal = sendUntil()
  const effects = journal.flatMap((_, at) => {
    const [, actions] = transition(sessionChart, foldRun(journal, at), { type: 'user.cancelled' })
    return actions
  })
  expect(effects).toEqual([])
})

test('gives every state that waits for an answer the tag in-flight', () => {
  const waiting = states.filter(
    ({ node }) => node.ownEvents.includes('exchange.failed') && node.key !== 'away',
  )
  expect(waiting.map(({ tags }) => tags.includes('in-flight'))).toEqual(waiting.map(() => true))
  expect(waiting).toHaveLength(12)
})
