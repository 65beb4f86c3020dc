import { entries, places, unknownEntryFor } from '@flowscope/reference'
import { expect, test } from 'vitest'

const longest = 220

test('gives each entry an id of its own', () => {
  expect(repeated(entries.map(({ id }) => id))).toEqual([])
})

test('never explains one name twice at one place', () => {
  const spots = entries.flatMap((entry) =>
    entry.places.flatMap((place) =>
      [entry.name, ...(entry.alsoNamed ?? [])].map((name) => `${place} ${name}`),
    ),
  )
  expect(repeated(spots)).toEqual([])
})

test('says what, why and without in three short calm sentences', () => {
  const texts = entries.flatMap(({ id, what, why, without }) =>
    [what, why, without].map((text) => ({ id, text })),
  )
  const wrong = texts.filter(
    ({ text }) => text.trim() === '' || text.length > longest || text.includes('!'),
  )
  expect(wrong).toEqual([])
})

test('ends each sentence with a full stop', () => {
  const open = entries.flatMap(({ id, what, why, without }) =>
    [what, why, without].filter((text) => !text.endsWith('.')).map((text) => ({ id, text })),
  )
  expect(open).toEqual([])
})

test('names a source for every entry, and a real address or section beside what is documented', () => {
  const unfounded = entries.filter(
    ({ sources, mark }) =>
      sources.length === 0 ||
      (mark === 'documented' && !sources.some(({ url }) => url?.startsWith('https://'))),
  )
  expect(unfounded.map(({ id }) => id)).toEqual([])
})

test('says of what was seen that it was seen, and of what was deduced that it was deduced', () => {
  const titles = { seen: 'Seen in real traffic', inferred: 'Deduced: no public text says so' }
  const mislabelled = entries.filter(({ mark, sources }) =>
    mark === 'documented' ? false : !sources.some(({ title }) => title === titles[mark]),
  )
  expect(mislabelled.map(({ id }) => id)).toEqual([])
})

test('explains something at every place there is, and nothing elsewhere', () => {
  const explained = new Set(entries.flatMap((entry) => entry.places))
  expect([...explained].toSorted()).toEqual([...places].toSorted())
})

test('has something to say of a header and a parameter that nobody knows', () => {
  expect(unknownEntryFor('request.header')?.what).toBe('A header that this flow does not use.')
  expect(unknownEntryFor('token.form')?.mark).toBe('inferred')
  expect(unknownEntryFor('status')).toBeUndefined()
})

test('marks as secret what must not leave its holder', () => {
  const secret = entries.filter((entry) => entry.secret === true).map(({ id }) => id)
  expect(secret).toEqual(
    expect.arrayContaining([
      'request.header.Authorization',
      'request.header.Cookie',
      'response.header.Set-Cookie',
      'request.cookie.sid',
      'request.cookie.flowscope*',
      'login.form.pw',
      'callback.query.code',
      'token.form.code',
      'token.form.client_secret',
      'token.form.code_verifier',
      'token.form.refresh_token',
      'token.json.access_token',
      'token.json.refresh_token',
      'token.json.id_token',
      'revoke.form.token',
    ]),
  )
})

function repeated(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => names.indexOf(name) !== at)
}
