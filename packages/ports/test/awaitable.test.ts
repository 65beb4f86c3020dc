import { after, attempt, type Awaitable } from '@flowscope/ports'
import { expect, test } from 'vitest'

const twice = (value: number) => value * 2
const broken = new Error('broken')

test('goes on at once with a value that is there', () => {
  expect(after(21, twice)).toBe(42)
})

test('waits for a value that is promised', async () => {
  const later = after(Promise.resolve(21), twice)
  expect(later).toBeInstanceOf(Promise)
  expect(await later).toBe(42)
})

test('goes on with what a step promises', async () => {
  const first: Awaitable<number> = after(20, (value) => Promise.resolve(value + 1))
  expect(await after(first, twice)).toBe(42)
})

test('recovers from what is thrown, at once', () => {
  const thrown = () => {
    throw broken
  }
  expect(attempt(thrown, (error) => error)).toBe(broken)
})

test('recovers from what is rejected, later', async () => {
  const recovered = attempt<unknown>(
    () => Promise.reject(broken),
    (error) => error,
  )
  expect(recovered).toBeInstanceOf(Promise)
  expect(await recovered).toBe(broken)
})

test('leaves alone what succeeds', async () => {
  const never = () => {
    throw broken
  }
  expect(attempt(() => 42, never)).toBe(42)
  expect(await attempt(() => Promise.resolve(42), never)).toBe(42)
})
