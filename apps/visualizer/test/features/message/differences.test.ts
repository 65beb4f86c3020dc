import { expect, test } from 'vitest'
import {
  parametersOf,
  removeAt,
  typedField,
  withParameters,
  type Editable,
} from '../../../src/features/message/editable.ts'
import { differencesOf, markedParts } from '../../../src/features/message/diff/differences.ts'
import { partsOfMessage } from '../../../src/features/message/diff/parts.ts'
import { tokenRequest } from '../../messages.ts'

const words = { start: 'start line', body: 'body' }
const draft: Editable = { kind: 'request', request: tokenRequest }
const fields = parametersOf(draft, 'form')
const parts = (message: Editable) =>
  message.kind === 'request' ? partsOfMessage(message, words) : []
const told = (edited: Editable) =>
  differencesOf(parts(draft), parts(edited)).filter(({ standing }) => standing !== 'same')

test('finds nothing between a message and itself', () => {
  expect(told(draft)).toEqual([])
})

test('names what is changed, missing and added, with both values', () => {
  const edited = withParameters(draft, 'form', [...removeAt(fields, 1), typedField('scope', 'api')])
  expect(told(edited)).toEqual([
    { standing: 'changed', name: 'Content-Length', there: '33', here: '25' },
    { standing: 'added', name: 'scope', there: null, here: 'api' },
    { standing: 'missing', name: 'code_verifier', there: 'abc', here: null },
  ])
})

test('tells the second of two alike from the first', () => {
  const edited = withParameters(draft, 'form', [...fields, typedField('code', 'x')])
  expect(told(edited).filter(({ name }) => name === 'code')).toEqual([
    { standing: 'added', name: 'code', there: null, here: 'x' },
  ])
})

test('says of another order which part has moved', () => {
  expect(told(withParameters(draft, 'form', fields.toReversed()))).toMatchObject([
    { standing: 'moved' },
  ])
})

test('marks the stretch in which two values differ', () => {
  expect(markedParts('http://a/cb/', 'http://a/cb')).toEqual(['http://a/cb', '/', ''])
  expect(markedParts('aXb', 'aYYb')).toEqual(['a', 'X', 'b'])
  expect(markedParts('same', 'same')).toEqual(['same', '', ''])
})
