import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  flatHeaders,
  header,
  headersOfFlat,
  headerValues,
  withHeader,
  withoutHeader,
  type Headers,
} from '@flowscope/http-message'
import { headerName, headers, headerValue } from './arbitraries.ts'

const sent: Headers = [
  ['Host', 'acme.my.localhost:3001'],
  ['set-cookie', 'a=1'],
  ['X-Empty', ''],
  ['Set-Cookie', 'b=2'],
]

test('order, spelling and repeats survive the flat list', () => {
  fc.assert(
    fc.property(headers, (each) => {
      expect(headersOfFlat(flatHeaders(each))).toEqual(each)
    }),
  )
})

test('a flat list with a name that has no value is refused', () => {
  expect(() => headersOfFlat(['Host'])).toThrow(
    new RangeError('A flat header list has an even number of items'),
  )
})

test('a name is found whatever its spelling', () => {
  expect(header(sent, 'SET-COOKIE')).toBe('a=1')
  expect(headerValues(sent, 'Set-cookie')).toEqual(['a=1', 'b=2'])
  expect(header(sent, 'x-empty')).toBe('')
  expect(header(sent, 'Accept')).toBeUndefined()
})

test('a header that is set keeps its place and spelling, a new one comes last', () => {
  expect(withHeader(sent, 'host', 'b.example')).toEqual([['Host', 'b.example'], ...sent.slice(1)])
  expect(withHeader(sent, 'Accept', '*/*')).toEqual([...sent, ['Accept', '*/*']])
})

test('what was set is found, what was removed is not', () => {
  fc.assert(
    fc.property(headers, headerName, headerValue, (each, name, value) => {
      expect(header(withHeader(each, name, value), name.toUpperCase())).toBe(value)
      expect(headerValues(withoutHeader(each, name), name)).toEqual([])
    }),
  )
})

test('removing takes every line of a name and no other', () => {
  expect(withoutHeader(sent, 'set-Cookie')).toEqual([sent[0], sent[2]])
})
