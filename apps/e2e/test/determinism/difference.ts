import {
  requestBytes,
  responseBytes,
  type ByteString,
  type Exchange,
} from '@flowscope/http-message'
import type { Result } from './wire-client.ts'

/** Where two results differ, told so that one can see it; `null` when they are the same. */
export function differenceOfResults(page: Result, wire: Result): string | null {
  return (
    differenceOfBytes('request', sent(page), sent(wire)) ??
    differenceOfBytes('response', received(page), received(wire)) ??
    differenceOfBytes('outcome', JSON.stringify(page), JSON.stringify(wire))
  )
}

/** @returns `null` when both are the same, or a report of the region around the first difference */
export function differenceOfBytes(what: string, page: string, wire: string): string | null {
  if (page === wire) return null
  const at = firstDifference(page, wire)
  return [
    `${what} differs at byte ${String(at)} (page has ${String(page.length)}, wire ${String(wire.length)}):`,
    `  page ${region(page, at)}`,
    `  wire ${region(wire, at)}`,
  ].join('\n')
}

function firstDifference(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at += 1) if (a[at] !== b[at]) return at
  return length
}

function region(text: string, at: number): string {
  return JSON.stringify(text.slice(Math.max(0, at - 60), at + 100))
}

export const exchangeOf = (result: Result): Exchange | null =>
  result.kind === 'performed' ? result.performed.exchange : null

const nothing = '' as ByteString

function sent(result: Result): ByteString {
  const exchange = exchangeOf(result)
  return exchange ? requestBytes(exchange.request) : nothing
}

function received(result: Result): ByteString {
  const outcome = exchangeOf(result)?.outcome
  return outcome?.type === 'response' ? responseBytes(outcome.response) : nothing
}
