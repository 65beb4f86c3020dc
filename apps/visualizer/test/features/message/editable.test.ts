import { header } from '@flowscope/http-message'
import { expect, test } from 'vitest'
import {
  headersOf,
  moveBy,
  parametersOf,
  removeAt,
  typedField,
  withHeaders,
  withParameters,
  type Editable,
} from '../../../src/features/message/editable.ts'
import { tokenRequest } from '../../messages.ts'

const draft: Editable = { kind: 'request', request: tokenRequest }
const contentLength = (message: Editable) => header(headersOf(message), 'Content-Length')

test('lets Content-Length follow the body', () => {
  const edited = withParameters(draft, 'form', removeAt(parametersOf(draft, 'form'), 1))
  expect(edited).toEqual({
    kind: 'request',
    request: {
      ...tokenRequest,
      headers: [...tokenRequest.headers.slice(0, 2), ['Content-Length', '15']],
      body: 'code=aPrx%3D%3D',
    },
  })
})

test('leaves a Content-Length that was written by hand', () => {
  const byHand = withHeaders(draft, [...tokenRequest.headers.slice(0, 2), ['Content-Length', '7']])
  const edited = withParameters(byHand, 'form', [typedField('grant_type', 'x')])
  expect(contentLength(edited)).toBe('7')
})

test('edits the parameters of the address that a redirect leads to', () => {
  const redirect: Editable = {
    kind: 'answer',
    answer: {
      status: 302,
      reason: 'Found',
      headers: [['Location', 'http://acme.my.localhost:3001/authorize?state=a']],
      body: tokenRequest.body,
    },
  }
  const edited = withParameters(redirect, 'location', [typedField('state', 'b')])
  expect(headersOf(edited)).toEqual([
    ['Location', 'http://acme.my.localhost:3001/authorize?state=b'],
  ])
})

test('escapes what cannot stand in a query, and keeps escapes as typed', () => {
  expect(typedField('scope', 'api id&x=é%2F')).toMatchObject({
    rawValue: 'api%20id%26x=%C3%A9%2F',
    value: 'api id&x=é/',
  })
})

test('moves an item, but not past the end of the list', () => {
  expect(moveBy(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
  expect(moveBy(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c'])
})
