import { base64url, type Crypto } from '@flowscope/ports'
import type { Performed } from '@flowscope/stage'
import type { Journal } from '../journal.ts'

export type Sha256 = Pick<Crypto, 'sha256'>

/** What can be compared of each outcome: the exchange, byte by byte. */
export function marksOf(crypto: Sha256, journal: Journal): readonly string[] {
  return performedOf(journal).map((performed) => markOf(crypto, performed))
}

/** SHA-256 over the exchanges of all outcomes, lower-case hex. */
export function transcriptDigest(crypto: Sha256, journal: Journal): string {
  const digest = digestOf(
    crypto,
    performedOf(journal).map(({ exchange }) => exchange),
  )
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Four base64url characters: 24 bits, enough to tell a reader where two transcripts part. */
function markOf(crypto: Sha256, performed: Performed): string {
  return base64url(digestOf(crypto, performed.exchange).subarray(0, 3))
}

/** The first decision whose outcome is another one than a link says; `null` when there is none. */
export function firstDifference(
  promised: readonly string[],
  found: readonly string[],
): number | null {
  const at = found.findIndex((mark, index) => promised[index] !== mark)
  return at < 0 ? null : at
}

function performedOf(journal: Journal): readonly Performed[] {
  return journal.flatMap((entry) => (entry.kind === 'outcome' ? [entry.performed] : []))
}

function digestOf(crypto: Sha256, value: unknown): Uint8Array {
  return crypto.sha256(new TextEncoder().encode(JSON.stringify(value)))
}
