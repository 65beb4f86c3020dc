import type { Exchange } from '@flowscope/http-message'
import { base64url, type Crypto } from '@flowscope/ports'
import type { Performed } from '@flowscope/stage'
import type { Journal } from '../journal.ts'

export type Sha256 = Pick<Crypto, 'sha256'>

/** What travelled with each decision; `null` where nothing did. */
export type Transcript = readonly (Exchange | null)[]

export function transcriptOf(journal: Journal): Transcript {
  return performedOf(journal).map(({ exchange }) => exchange)
}

export function performedOf(journal: Journal): readonly Performed[] {
  return journal.flatMap((entry) => (entry.kind === 'outcome' ? [entry.performed] : []))
}

/**
 * What can be compared of each outcome, the exchange byte by byte: four base64url characters, 24
 * bits, enough to tell a reader where two transcripts part.
 */
export function marksOf(crypto: Sha256, transcript: Transcript): readonly string[] {
  return transcript.map((exchange) => base64url(digestOf(crypto, exchange).subarray(0, 3)))
}

/** SHA-256 over all exchanges, lower-case hex. */
export function transcriptDigest(crypto: Sha256, transcript: Transcript): string {
  const digest = digestOf(crypto, transcript)
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The first decision whose outcome is another one than a link says; `null` when there is none. */
export function firstDifference(
  promised: readonly string[],
  found: readonly string[],
): number | null {
  const at = found.findIndex((mark, index) => promised[index] !== mark)
  return at < 0 ? null : at
}

function digestOf(crypto: Sha256, value: unknown): Uint8Array {
  return crypto.sha256(new TextEncoder().encode(JSON.stringify(value)))
}
