import { expect, test } from 'vitest'
import { memoryStore } from '@flowscope/ports'

interface Kinds {
  readonly code: { readonly user: string }
  readonly session: number
}

test('of many takers at once only one receives a record', async () => {
  const store = memoryStore<Kinds>()
  await store.put('code', 'aPrx1', { user: 'sam' })
  const takers = Array.from({ length: 20 }, async () => await store.take('code', 'aPrx1'))
  const taken = await Promise.all(takers)
  expect(taken.filter((each) => each !== undefined)).toEqual([{ user: 'sam' }])
  expect(await store.get('code', 'aPrx1')).toBeUndefined()
})

test('records of different kinds may share a key', async () => {
  const store = memoryStore<Kinds>()
  await store.put('code', 'same', { user: 'sam' })
  await store.put('session', 'same', 7)
  expect(await store.take('session', 'same')).toBe(7)
  expect(await store.get('code', 'same')).toEqual({ user: 'sam' })
})

test('records are listed oldest first, and a new value keeps its place', async () => {
  const store = memoryStore<Kinds>()
  await store.put('session', 'b', 1)
  await store.put('session', 'a', 2)
  await store.put('session', 'b', 3)
  expect(await store.list('session')).toEqual([
    ['b', 3],
    ['a', 2],
  ])
  expect(await store.list('code')).toEqual([])
})

test('each series is counted from one, by itself', async () => {
  const store = memoryStore<Kinds>()
  expect([await store.next('code'), await store.next('code'), await store.next('id')]).toEqual([
    1, 2, 1,
  ])
})

test('two stores do not know of each other', async () => {
  const store = memoryStore<Kinds>()
  await store.put('session', 'a', 1)
  expect(await memoryStore<Kinds>().get('session', 'a')).toBeUndefined()
})
