import { asBytes, bytesOfText } from './bytes.ts'
import { isSecret, type HandleBook } from './handles.ts'
import type { Headers } from './headers.ts'
import type { Exchange, Outcome } from './message.ts'
import { spellingsOf } from './spellings.ts'

/**
 * The copy of an exchange that may leave the party: every named value, in each spelling it can take
 * on the wire (see {@link spellingsOf}), gives way to its handle in brackets; addresses stay. A value
 * that is hidden inside another, as the secret is inside the Base64 of Basic authentication, needs a
 * name of its own.
 */
export function maskExchange(exchange: Exchange, book: HandleBook): Exchange {
  const { request } = exchange
  const mask = masker(book)
  return {
    ...exchange,
    request: { ...request, target: mask(request.target), ...maskedContent(request, book) },
    outcome: maskedOutcome(exchange.outcome, book),
  }
}

/** Replaces named values in a text; the longest goes first, so that no part of one is left over. */
export function maskText(text: string, book: HandleBook): string {
  return masker(book)(text)
}

function maskedOutcome(outcome: Outcome, book: HandleBook): Outcome {
  if (outcome.type === 'failure') return outcome
  const { response } = outcome
  return { type: 'response', response: { ...response, ...maskedContent(response, book) } }
}

type Content = Pick<Exchange['request'], 'headers' | 'body'>

function maskedContent({ headers, body }: Content, book: HandleBook): Content {
  const mask = masker(book)
  const masked: Headers = headers.map(([name, value]) => [name, mask(value)])
  return { headers: masked, body: asBytes(masker(book, bytesOfText)(body)) }
}

type Mask = (text: string) => string

/** One pass for all names: what has been put in is not looked at again. */
function masker(book: HandleBook, written: Mask = (name) => name): Mask {
  const names = namesBySpelling(book)
  if (names.size === 0) return (text) => text
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length)
  const anyOfThem = new RegExp(longestFirst.map(patternOf).join('|'), 'g')
  return (text) =>
    text.replace(anyOfThem, (found) => written(names.get(withUpperHex(found)) ?? found))
}

function namesBySpelling(book: HandleBook): ReadonlyMap<string, string> {
  const secrets = book.names.filter(([, handle]) => isSecret(handle))
  const pairs = secrets.flatMap(([value, handle]) =>
    Array.from(spellingsOf(value), (spelling) => [withUpperHex(spelling), `[${handle}]`] as const),
  )
  return new Map(pairs.reverse())
}

const withUpperHex = (text: string) =>
  text.replace(/%[0-9a-f]{2}/gi, (encoded) => encoded.toUpperCase())

/** Matches the spelling itself, and its percent-encoding in lower case as well. */
function patternOf(spelling: string): string {
  return spelling
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/%[0-9A-F]{2}/g, (encoded) =>
      encoded.replace(/[A-F]/g, (digit) => `[${digit}${digit.toLowerCase()}]`),
    )
}
