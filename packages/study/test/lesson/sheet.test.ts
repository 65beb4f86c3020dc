import { playMoves, walkTo } from '@flowscope/scenarios'
import { practiceRun } from '@flowscope/reference'
import { expect, test } from 'vitest'
import { differencesOf, editOf, knownValues, sheetOf } from '../../src/index.ts'
import { openGround } from './ground.ts'

async function draftedAt(step: 'token' | 'query' | 'redirect') {
  const ground = await openGround(practiceRun())
  const played = await playMoves(ground, walkTo(step))
  const draft = await ground.draft(step)
  if (draft.kind !== 'request' && draft.kind !== 'answer') throw new Error('No message')
  const known = knownValues(
    practiceRun(),
    played.map(({ performed }) => performed),
  )
  return { draft, known }
}

test('values that nobody should type are chosen from those the run knows', async () => {
  const { draft, known } = await draftedAt('token')
  const { head, fields } = sheetOf(draft, [], known)
  expect(head).toBe('POST /services/oauth2/token')
  expect(
    fields.map(({ name, choices }) => [name, choices?.map(({ of }) => of) ?? 'typed']),
  ).toEqual([
    ['grant_type', 'typed'],
    ['code', everything],
    ['redirect_uri', 'typed'],
    ['client_id', everything],
    ['client_secret', everything],
    ['code_verifier', everything],
  ])
})

const everything = [
  'consumerKey',
  'secret·1',
  'state·1',
  'nonce·1',
  'verifier·1',
  'challenge·1',
  'code·1',
]

test('a token may stand behind the right word, the wrong one, or none', async () => {
  const { draft, known } = await draftedAt('query')
  const sheet = sheetOf(draft, ['Authorization'], known)
  const [field] = sheet.fields
  expect(
    field?.choices?.filter(({ of }) => of === 'accessToken·1').map(({ scheme }) => scheme),
  ).toEqual(['Bearer ', 'Basic ', ''])
  expect(field?.choices?.some(({ text }) => text === field.right)).toBe(true)
})

test('what was left out, altered or added differs; the order of scopes does not', async () => {
  const { draft, known } = await draftedAt('redirect')
  const sheet = sheetOf(draft, [], known)
  const entered = [
    { name: 'scope', value: 'refresh_token api openid ' },
    { name: 'response_type', value: 'token' },
    { name: 'client_secret', value: 'x' },
  ]
  expect(differencesOf(sheet, ['scope', 'response_type', 'redirect_uri'], entered)).toEqual([
    { name: 'response_type', given: 'token', right: 'code' },
    { name: 'redirect_uri', given: null, right: 'http://localhost:3000/oauth/callback' },
    { name: 'client_secret', given: 'x', right: null },
  ])
})

test('the web app’s own message needs no edit', async () => {
  const { draft, known } = await draftedAt('token')
  const sheet = sheetOf(draft, [], known)
  const names = sheet.fields.map(({ name }) => name)
  const entered = sheet.fields.map(({ name, right }) => ({ name, value: right }))
  expect(editOf(draft, sheet, names, entered)).toBeNull()
})
