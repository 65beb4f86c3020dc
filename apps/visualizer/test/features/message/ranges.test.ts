import { expect, test } from 'vitest'
import { lookUp } from '../../../src/features/message/reference-lookup.ts'
import { lineSpans, valueSpans } from '../../../src/features/message/spans/line-spans.ts'
import {
  headerSpans,
  jsonSpans,
  parameterSpans,
} from '../../../src/features/message/spans/value-spans.ts'
import type { Span } from '../../../src/features/message/spans/span.ts'
import { writtenValue } from '../../../src/features/message/wire-line.ts'
import { theWalk } from './corpus.ts'

const inShort = (spans: readonly Span[]) =>
  spans.map(({ text, named }) => [text, named && `${named.place} ${named.name}`])

test('every range of every message of the walk has its explanation', async () => {
  const { messages } = await theWalk()
  const spans = messages.flatMap(({ lines }) => lines.flatMap(lineSpans))
  const unexplained = spans.flatMap(({ text, named }) =>
    named && !lookUp(named) ? [`${named.place} ${named.name}: ${text}`] : [],
  )
  expect(spans.length).toBeGreaterThan(800)
  expect([...new Set(unexplained)]).toEqual([])
})

test('the ranges of a value are the value, character by character', async () => {
  const { messages } = await theWalk()
  const lines = messages.flatMap((message) => message.lines)
  const torn = lines.filter(
    (line) =>
      writtenValue(line) !==
      valueSpans(line)
        .map(({ text }) => text)
        .join(''),
  )
  expect(torn).toEqual([])
})

test('nothing but separators is left without a meaning', async () => {
  const { messages } = await theWalk()
  const plain = messages
    .flatMap(({ lines }) => lines.flatMap(valueSpans))
    .filter(({ named }) => named === null)
    .map(({ text }) => text)
  expect([...new Set(plain)].filter((text) => /[A-Za-z0-9]/.test(text))).toEqual([])
})

test('takes a callback address in a query apart, escapes and all', () => {
  const owner = { place: 'authorize.query', name: 'redirect_uri' } as const
  const spans = parameterSpans(owner, 'redirect_uri', 'http%3A%2F%2Flocalhost%3A3000%2Fcb')
  expect(inShort(spans)).toEqual([
    ['http', 'address.part scheme'],
    ['%3A', 'escape %3A'],
    ['%2F', 'escape %2F'],
    ['%2F', 'escape %2F'],
    ['localhost', 'address.part host'],
    ['%3A', 'escape %3A'],
    ['3000', 'address.part port'],
    ['%2F', 'escape %2F'],
    ['cb', 'address.part path'],
  ])
  expect(new Set(spans.map(({ whole }) => whole))).toEqual(new Set(['http://localhost:3000/cb']))
})

test('tells the members of a scope apart', () => {
  const owner = { place: 'authorize.query', name: 'scope' } as const
  expect(inShort(parameterSpans(owner, 'scope', 'api+id'))).toEqual([
    ['api', 'scope.value api'],
    ['+', 'escape +'],
    ['id', 'scope.value id'],
  ])
})

test('takes a bearer token apart, and follows it as one value', () => {
  const owner = { place: 'request.header', name: 'Authorization' } as const
  const spans = headerSpans(owner, 'Bearer 00D5g0000000001!abc')
  expect(inShort(spans)).toEqual([
    ['Bearer', 'authorization.part Bearer'],
    [' ', null],
    ['00D5g0000000001', 'token.part org of the session'],
    ['!', 'token.part !'],
    ['abc', 'token.part sealed part'],
  ])
  expect(spans.slice(2).map(({ whole }) => whole)).toEqual(
    Array.from({ length: 3 }, () => '00D5g0000000001!abc'),
  )
})

test('tells a cookie from how it is to be kept', () => {
  const owner = { place: 'response.header', name: 'Set-Cookie' } as const
  expect(inShort(headerSpans(owner, 'flowscope_x=abc; Path=/; HttpOnly; Max-Age=60'))).toEqual([
    ['flowscope_x=', 'response.cookie flowscope_x'],
    ['abc', 'response.cookie flowscope_x'],
    ['; ', null],
    ['Path=', 'setCookie.attribute Path'],
    ['/', 'value Path=/'],
    ['; ', null],
    ['HttpOnly', 'setCookie.attribute HttpOnly'],
    ['; ', null],
    ['Max-Age=', 'setCookie.attribute Max-Age'],
    ['60', 'setCookie.attribute Max-Age'],
  ])
})

test('leaves quotes and comma of JSON outside', () => {
  const owner = { place: 'token.json', name: 'id' } as const
  const id = 'http://acme.my.localhost/id/00D5g0000000001EAA/0055g000000000BAAQ'
  expect(inShort(jsonSpans(owner, 'id', `"${id}",`)).slice(-5)).toEqual([
    ['/id/', 'address.part path'],
    ['00D5g0000000001EAA', 'id.part org id'],
    ['/', 'address.part path'],
    ['0055g000000000BAAQ', 'id.part user id'],
    ['",', null],
  ])
})
