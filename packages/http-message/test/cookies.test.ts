import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  cookieAttribute,
  parseCookies,
  parseSetCookie,
  serializeCookies,
  serializeSetCookie,
  type CookieAttribute,
} from '@flowscope/http-message'

const octets = Array.from("abcXYZ019!#$%&'()*+-./:<>?@[]^_`{|}~")
const name = fc.string({ unit: fc.constantFrom(...octets), minLength: 1 })
const value = fc.string({ unit: fc.constantFrom(...octets, '=') })
const attribute = fc
  .tuple(name, fc.option(value))
  .map(([key, each]): CookieAttribute => [key, each])

test('a cookie survives the way through its Set-Cookie line', () => {
  fc.assert(
    fc.property(
      fc.record({ name, value, attributes: fc.array(attribute) }, { noNullPrototype: true }),
      (cookie) => {
        expect(parseSetCookie(serializeSetCookie(cookie))).toEqual(cookie)
      },
    ),
  )
})

test('cookies survive the way through a Cookie header', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value), { minLength: 1 }), (pairs) => {
      expect(parseCookies(serializeCookies(pairs))).toEqual(pairs)
    }),
  )
})

test('reads a line as Salesforce sends it, attributes in order and spelling', () => {
  const line = 'sid=00D5g!AQ=; Path=/; domain=.acme.my.localhost; HttpOnly; SameSite=None'
  expect(parseSetCookie(line)).toEqual({
    name: 'sid',
    value: '00D5g!AQ=',
    attributes: [
      ['Path', '/'],
      ['domain', '.acme.my.localhost'],
      ['HttpOnly', null],
      ['SameSite', 'None'],
    ],
  })
})

test('white space around a name, a value and an attribute does not count', () => {
  expect(parseSetCookie(' a = 1 ;Max-Age = 5')).toEqual({
    name: 'a',
    value: '1',
    attributes: [['Max-Age', '5']],
  })
})

test.each(['', 'novalue', '=x', '; Path=/'])('a line without a name is no cookie: "%s"', (line) => {
  expect(parseSetCookie(line)).toBeNull()
})

test('of an attribute that is repeated the last one counts, whatever its spelling', () => {
  const cookie = {
    name: 'a',
    value: '1',
    attributes: [
      ['Path', '/x'],
      ['path', '/'],
    ],
  } as const
  expect(cookieAttribute(cookie, 'PATH')).toBe('/')
})

test('an attribute without a value differs from one that is not there', () => {
  const cookie = { name: 'a', value: '1', attributes: [['Secure', null]] } as const
  expect(cookieAttribute(cookie, 'secure')).toBeNull()
  expect(cookieAttribute(cookie, 'HttpOnly')).toBeUndefined()
})

test('garbage in a Cookie header is passed over', () => {
  expect(parseCookies(';; a=1; \u0000; b; c=d=e')).toEqual([
    ['a', '1'],
    ['c', 'd=e'],
  ])
})
