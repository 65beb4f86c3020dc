import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyHandleBook, handleOf, kindOf, nameValue } from '@flowscope/http-message'

test('values are numbered within their kind, in the order in which they were seen', () => {
  const book = [
    ['code', 'aPrx1'],
    ['verifier', 'v1'],
    ['code', 'aPrx2'],
  ] as const
  const named = book.reduce((so, [kind, value]) => nameValue(so, kind, value), emptyHandleBook)
  expect(named.names).toEqual([
    ['aPrx1', 'code·1'],
    ['v1', 'verifier·1'],
    ['aPrx2', 'code·2'],
  ])
})

test('a value that has a name keeps it, even when it turns up as another kind', () => {
  const book = nameValue(emptyHandleBook, 'code', 'same')
  expect(nameValue(book, 'state', 'same')).toBe(book)
})

test('the empty value gets no name, for it would stand everywhere', () => {
  expect(nameValue(emptyHandleBook, 'state', '')).toBe(emptyHandleBook)
})

test('no two values share a handle', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('code', 'state'), fc.string())), (seen) => {
      const book = seen.reduce((so, [kind, value]) => nameValue(so, kind, value), emptyHandleBook)
      const handles = book.names.map(([, handle]) => handle)
      expect(new Set(handles).size).toBe(handles.length)
      for (const [value, handle] of book.names) expect(handleOf(book, value)).toBe(handle)
    }),
  )
})

test('a handle tells its kind', () => {
  expect(kindOf('refreshToken·12')).toBe('refreshToken')
})
