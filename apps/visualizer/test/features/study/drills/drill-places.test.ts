import { expect, test } from 'vitest'
import { drillHref, drillPlaceOf } from '../../../../src/features/study/drills/drill-places.ts'

const placeOf = (address: string) => drillPlaceOf(new URL(address, 'http://localhost:3000'))

test('a teacher’s link names kinds, seed and number', () => {
  const href = drillHref({ kinds: ['order', 'sender'], seed: 'monday', count: 10 })
  expect(href).toBe('/drills/order,sender?seed=monday&n=10')
  expect(placeOf(href)).toEqual({
    place: 'series',
    kinds: ['order', 'sender'],
    seed: 'monday',
    count: 10,
    at: 0,
  })
})

test('mixed stands for all kinds, and a place within the series is kept', () => {
  const href = drillHref({ kinds: [], seed: 'a b', at: 4 })
  expect(href).toBe('/drills/mixed?seed=a+b&at=5')
  expect(placeOf(href)).toEqual({ place: 'series', kinds: [], seed: 'a b', count: null, at: 4 })
})

test('what the address makes no sense of is left out', () => {
  expect(placeOf('/drills')).toEqual({ place: 'overview' })
  expect(placeOf('/drills/knitting')).toEqual({ place: 'overview' })
  expect(placeOf('/drills/flow?n=-3&at=x')).toEqual({
    place: 'series',
    kinds: ['flow'],
    seed: null,
    count: null,
    at: 0,
  })
})
