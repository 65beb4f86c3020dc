import { expect, test } from 'vitest'
import { refOf } from '../../../src/features/reference/article.ts'
import { nearest, search } from '../../../src/features/reference/search.ts'

function refsFor(query: string): readonly string[] {
  return search(query).flatMap(({ articles }) => articles.map(refOf))
}

test('puts the very name first', () => {
  expect(refsFor('redirect_uri')[0]).toMatch(/^parameters\/.*\.redirect_uri$/)
  expect(refsFor('refresh_token')[0]).toMatch(/refresh_token$/)
  expect(refsFor('PKCE')[0]).toBe('glossary/pkce')
  expect(refsFor('exchanging')[0]).toBe('states/flow.exchanging')
})

test('finds an error by its code, what is said of it in general first', () => {
  const [first, ...others] = refsFor('invalid_grant').filter((ref) =>
    ref.startsWith('errors/token'),
  )
  expect(first).toBe('errors/tokenResponse.invalid_grant')
  expect(others).toContain('errors/tokenResponse.invalid_grant.expired-authorization-code')
})

test('finds an error by the words it came with', () => {
  expect(refsFor('expired authorization code')[0]).toBe(
    'errors/tokenResponse.invalid_grant.expired-authorization-code',
  )
})

test('forgives a slip of the finger', () => {
  expect(refsFor('redirct')).toContain('parameters/authorize.query.redirect_uri')
  expect(refsFor('verifer')).toContain('parameters/token.form.code_verifier')
})

test('finds a name while it is being typed', () => {
  expect(refsFor('code_chal')).toContain('parameters/authorize.query.code_challenge')
})

test('finds nothing for nothing, and nothing where there is nothing', () => {
  expect([refsFor('  '), refsFor('qqqqxxxx')]).toEqual([[], []])
})

test('offers what comes near a name that it does not have', () => {
  const near = nearest('tokenResponse.invalid_grunt', 'errors').map(({ title }) => title)
  expect(near).toContain('invalid_grant')
  expect(near.length).toBeLessThanOrEqual(6)
})
