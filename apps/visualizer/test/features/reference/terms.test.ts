import { expect, test } from 'vitest'
import { stretchesOf, termsIn } from '../../../src/features/reference/terms.ts'

test('marks a term where it stands first', () => {
  expect(stretchesOf('A scope is asked for; the scope is shown.')).toEqual([
    { text: 'A ', term: null },
    { text: 'scope', term: 'scope' },
    { text: ' is asked for; the ', term: null },
    { text: 'scope', term: null },
    { text: ' is shown.', term: null },
  ])
})

test('takes the longer of two terms, in singular and plural', () => {
  expect(termsIn('Refresh token rotation ends old refresh tokens.')).toEqual([
    'refresh-token-rotation',
    'refresh-token',
  ])
})

test('leaves code and plain English alone', () => {
  expect(termsIn('`scope` stands in the state of California, as organised.')).toEqual([])
})

test('does not mark the term that is being explained', () => {
  expect(stretchesOf('PKCE', 'pkce').filter(({ term }) => term !== null)).toEqual([])
})
