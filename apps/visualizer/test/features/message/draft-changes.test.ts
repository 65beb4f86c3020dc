import { expect, test } from 'vitest'
import { draftChanges } from '../../../src/features/message/draft-changes.ts'
import {
  parametersOf,
  typedField,
  withParameters,
  type Editable,
} from '../../../src/features/message/editable.ts'
import { tokenRequest } from '../../messages.ts'

const draft: Editable = { kind: 'request', request: tokenRequest }
const fields = parametersOf(draft, 'form')

test('says nothing about a draft that was not changed', () => {
  expect(draftChanges(draft, draft)).toEqual([])
})

test('names what was removed, added and changed', () => {
  const edited = withParameters(draft, 'form', [
    typedField('code', 'other'),
    typedField('scope', 'api'),
  ])
  expect(draftChanges(draft, edited)).toEqual([
    'code changed',
    'code_verifier removed',
    'scope added',
    'Content-Length changed',
  ])
})

test('notices another order', () => {
  expect(draftChanges(draft, withParameters(draft, 'form', fields.toReversed()))).toEqual([
    'order changed',
  ])
})

test('notices a parameter that is sent twice', () => {
  const edited = withParameters(draft, 'form', [...fields, ...fields.slice(0, 1)])
  expect(draftChanges(draft, edited)).toEqual(['code repeated', 'Content-Length changed'])
})
