import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  encodeForm,
  encodeFormValue,
  formField,
  formValue,
  parseForm,
  serializeForm,
} from '@flowscope/http-message'
import { brokenText, rawForm, text } from './arbitraries.ts'

const pair = fc.tuple(text, text)
const meaning = (raw: string) => parseForm(raw).map(({ name, value }) => [name, value])

test('whatever a form says, repeats and empty fields too, is read back as it was meant', () => {
  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      expect(meaning(encodeForm(pairs))).toEqual(pairs)
    }),
  )
})

test('whatever was written, damage too, is written back character by character', () => {
  fc.assert(fc.property(rawForm, (raw) => serializeForm(parseForm(raw)) === raw))
})

test('encodes as the URL Standard does', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(brokenText, brokenText)), (pairs) => {
      const standard = new URLSearchParams(pairs.map(([name, value]) => [name, value]))
      expect(encodeForm(pairs)).toBe(standard.toString())
    }),
  )
})

test('decodes ASCII as the URL Standard does', () => {
  fc.assert(
    fc.property(rawForm, (written) => {
      const raw = written.replaceAll('ü', '')
      const standard = [...new URLSearchParams(`?${raw}`)]
      const nonempty = parseForm(raw).filter(
        ({ rawName, rawValue }) => rawName || rawValue !== null,
      )
      expect(nonempty.map(({ name, value }) => [name, value])).toEqual(standard)
    }),
  )
})

test('an encoded value never holds what would end it', () => {
  fc.assert(fc.property(brokenText, (each) => /^[\w*.+%-]*$/.test(encodeFormValue(each))))
})

test('a field that was made is the field that is read', () => {
  fc.assert(
    fc.property(pair, ([name, value]) => {
      const field = formField(name, value)
      expect(parseForm(serializeForm([field, field]))).toEqual([field, field])
    }),
  )
})

test('a plus is a space, and an encoded plus is a plus', () => {
  expect(meaning('q=a+b%2Bc%20d')).toEqual([['q', 'a b+c d']])
})

test('a field without an equals sign differs from an empty one', () => {
  expect(parseForm('a&b=')).toEqual([
    { rawName: 'a', rawValue: null, name: 'a', value: '', wellFormed: true },
    { rawName: 'b', rawValue: '', name: 'b', value: '', wellFormed: true },
  ])
})

test('only the first equals sign parts name and value', () => {
  expect(meaning('state=a=b==')).toEqual([['state', 'a=b==']])
})

test('repeated fields stay apart and in order; the first one is the one asked for', () => {
  const fields = parseForm('scope=api&x=1&scope=id')
  expect(fields.map(({ value }) => value)).toEqual(['api', '1', 'id'])
  expect(formValue(fields, 'scope')).toBe('api')
  expect(formValue(fields, 'nonce')).toBeUndefined()
})

test.each([
  ['100%', '100%'],
  ['%', '%'],
  ['%zz', '%zz'],
  ['%E6%BC', '\ufffd'],
  ['%FF-%C3%BC', '\ufffd-ü'],
])('damaged percent-encoding %s is read leniently and marked', (raw, value) => {
  expect(parseForm(`v=${raw}`)).toEqual([
    { rawName: 'v', rawValue: raw, name: 'v', value, wellFormed: false },
  ])
})

test('nothing is no field; a lone ampersand parts two empty ones', () => {
  expect(parseForm('')).toEqual([])
  expect(meaning('&')).toEqual([
    ['', ''],
    ['', ''],
  ])
})
