import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noBytes, pathOf, queryFields, queryOf, urlOf } from '@flowscope/http-message'
import { rawForm } from './arbitraries.ts'

test('path and query part at the first question mark only', () => {
  expect(pathOf('/a/b?x=1?y')).toBe('/a/b')
  expect(queryOf('/a/b?x=1?y')).toBe('x=1?y')
})

test('a target without a query has an empty one', () => {
  expect(pathOf('/a')).toBe('/a')
  expect(queryOf('/a')).toBe('')
  expect(queryFields({ target: '/a' })).toEqual([])
})

test('whatever the query, path and query put together are the target', () => {
  fc.assert(
    fc.property(rawForm, (query) => {
      const target = `/services/oauth2/authorize?${query}`
      expect(`${pathOf(target)}?${queryOf(target)}`).toBe(target)
    }),
  )
})

test('the address is what a browser would show', () => {
  const request = {
    scheme: 'http',
    authority: 'acme.my.localhost:3001',
    method: 'GET',
    target: '/?ec=302&startURL=%2Fhome',
    headers: [],
    body: noBytes,
  } as const
  expect(urlOf(request)).toBe('http://acme.my.localhost:3001/?ec=302&startURL=%2Fhome')
  expect(new URL(urlOf(request)).href).toBe(urlOf(request))
})
