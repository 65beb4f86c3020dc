import fc from 'fast-check'
import type { ByteString, HeaderLine } from '@flowscope/http-message'

/** Any text that has UTF-8 bytes, with the characters that encodings trip over made frequent. */
export const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(
      '%',
      '+',
      '&',
      '=',
      ' ',
      ';',
      ',',
      '"',
      '\r',
      '\n',
      '\0',
      'ü',
      '漢',
      '🌊',
      'a',
      '2',
      'F',
    ),
  }),
)

/** Any UTF-16, lone surrogates as well. */
export const brokenText = fc.string({ unit: 'binary' })

export const bytes = fc
  .uint8Array({ maxLength: 60 })
  .map((array) => String.fromCharCode(...array) as ByteString)

const tokenCharacters = Array.from("abcXYZ019!#$%&'*+-.^_`|~")

/** A field name (RFC 9110 §5.6.2). */
export const headerName = fc.string({ unit: fc.constantFrom(...tokenCharacters), minLength: 1 })

const visible = [
  ...Array.from({ length: 94 }, (_, at) => String.fromCharCode(at + 33)),
  'ü',
  '\u00ff',
]

/** A field value without white space at its ends (RFC 9110 §5.5). */
export const headerValue = fc
  .array(fc.string({ unit: fc.constantFrom(...visible), minLength: 1 }))
  .map((words) => words.join(' '))

export const headers = fc.array(
  fc.tuple(headerName, headerValue).map(([name, value]): HeaderLine => [name, value]),
)

/** What may stand in a query or form as it is, `&` and `=` and damage included. */
export const rawForm = fc.string({
  unit: fc.constantFrom('a', 'b', '&', '=', '+', '%', '2', '0', 'F', 'f', 'C', '3', 'ü'),
})
