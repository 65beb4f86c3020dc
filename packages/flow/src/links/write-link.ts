import { base64url } from '@flowscope/ports'
import { deflateSync, strToU8 } from 'fflate'
import { decisionsOf, openDecision, type Journal, type Run } from '../journal.ts'
import { marksOf, transcriptDigest, type Sha256 } from './marks.ts'
import { setupChanges } from './setup-changes.ts'

/** Raised when older readers could not make sense of a link. */
export const linkFormat = 1

/**
 * A practice run as text for the fragment of a URL: format, set-up, decisions and digests,
 * deflated (RFC 1951) and base64url. The messages are not in it: they come again by replay.
 */
export function writeLink(crypto: Sha256, run: Run): string {
  const journal = performedPart(run.journal)
  const content = {
    setup: setupChanges(run.setup),
    name: run.name,
    decisions: decisionsOf(journal),
    marks: marksOf(crypto, journal).join(''),
    digest: transcriptDigest(crypto, journal),
  }
  const packed = deflateSync(strToU8(JSON.stringify(content)), { level: 9 })
  return `${linkFormat}.${base64url(packed)}`
}

/** A decision whose message is still under way is not part of a link. */
function performedPart(journal: Journal): Journal {
  return openDecision(journal) === null ? journal : journal.slice(0, -1)
}
