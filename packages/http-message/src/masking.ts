import { asBytes, bytesOfText, type ByteString } from './bytes.ts'
import { encodeFormValue } from './form.ts'
import type { HandleBook } from './handles.ts'
import type { Headers } from './headers.ts'
import type { Exchange, HttpRequest, HttpResponse } from './message.ts'

/**
 * The copy of an exchange that may leave the party: every named value, in each spelling it can take
 * on the wire (plain, percent-encoded, form-encoded), gives way to its handle in brackets.
 */
export function maskExchange(exchange: Exchange, book: HandleBook): Exchange {
  const mask = masker(book)
  const { outcome } = exchange
  return {
    ...exchange,
    request: maskRequest(exchange.request, mask),
    outcome:
      outcome.type === 'failure'
        ? outcome
        : { type: 'response', response: maskResponse(outcome.response, mask) },
  }
}

/** Replaces named values in a text; the longest goes first, so that no part of one is left over. */
export function maskText(text: string, book: HandleBook): string {
  return masker(book)(text)
}

type Mask = (text: string) => string

function masker(book: HandleBook): Mask {
  const spellings = book.names
    .flatMap(([value, handle]) =>
      [...new Set([value, encodeURIComponent(value), encodeFormValue(value)])].map(
        (spelling) => [spelling, `[${handle}]`] as const,
      ),
    )
    .sort(([a], [b]) => b.length - a.length)
  return (text) =>
    spellings.reduce((masked, [spelling, name]) => masked.replaceAll(spelling, name), text)
}

function maskRequest(request: HttpRequest, mask: Mask): HttpRequest {
  return {
    ...request,
    target: mask(request.target),
    headers: maskHeaders(request.headers, mask),
    body: maskBody(request.body, mask),
  }
}

function maskResponse(response: HttpResponse, mask: Mask): HttpResponse {
  return {
    ...response,
    headers: maskHeaders(response.headers, mask),
    body: maskBody(response.body, mask),
  }
}

function maskHeaders(headers: Headers, mask: Mask): Headers {
  return headers.map(([name, value]) => [name, mask(value)])
}

function maskBody(body: ByteString, mask: Mask): ByteString {
  const masked = mask(body)
  return masked === body ? body : asBytes(bytesOfHandles(masked))
}

const bytesOfHandles = (masked: string) => masked.replaceAll('·', bytesOfText('·'))
