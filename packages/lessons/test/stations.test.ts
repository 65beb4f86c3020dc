import { sessionChart } from '@flowscope/flow'
import { expect, test } from 'vitest'
import { stations, type Station } from '../src/index.ts'

const all: readonly Station[] = Object.values(stations)

type SessionNode = typeof sessionChart.root

function statesBelow(node: SessionNode): readonly SessionNode[] {
  return Object.values(node.states).flatMap((state) => [state, ...statesBelow(state)])
}

test('numbers the stations in the order of the walk', () => {
  expect(all.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
})

test('has a station for every state of the chart that names one', () => {
  const named = statesBelow(sessionChart.root).flatMap(({ meta }) => meta?.station ?? [])
  expect(named.length).toBeGreaterThan(40)
  expect(named.filter((station) => !(station in stations))).toEqual([])
})

test.each(all)('says in short sentences what $title is about', (station) => {
  for (const text of [station.happens, station.why, station.look, station.answer]) {
    expect(text).toMatch(/^\S.*\.$/)
    expect(text.length).toBeLessThan(110)
  }
  expect(station.ask).toMatch(/\?$/)
  expect(station.answer.split(' ').length).toBeLessThanOrEqual(12)
})

test.each(all)('names a specification for $title', ({ sources }) => {
  expect(sources.some(({ title }) => title.startsWith('RFC'))).toBe(true)
})
