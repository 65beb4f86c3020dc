import { base64url } from '@flowscope/ports'
import { rulesVersion } from '@flowscope/reference'
import { deflateSync, strToU8 } from 'fflate'
import { openDecision, type Run } from '../journal.ts'
import { marksOf, transcriptDigest, type Sha256 } from './marks.ts'
import { setupChanges } from './setup-changes.ts'
import { tellable, type StandIn } from './stand-ins/stand-ins.ts'

/** Raised when older readers could not make sense of a link. */
export const linkFormat = 1

/**
 * A practice run as text for the fragment of a URL: format, set-up, decisions and digests,
 * deflated (RFC 1951) and base64url. The messages are not in it: they come again by replay.
 *
 * @param position how many decisions lie before the cursor; without it, all of them do
 */
export function writeLink(crypto: Sha256, run: Run, position?: number): string {
  const { decisions, exchanges, standIns } = tellable(crypto, performedPart(run))
  const content = {
    setup: setupChanges(run.setup),
    rules: rulesVersion,
    name: run.name,
    decisions,
    marks: marksOf(crypto, exchanges).join(''),
    digest: transcriptDigest(crypto, exchanges),
    ...(position !== undefined && position < decisions.length && { position }),
    ...(standIns.length > 0 && {
      standIns: standIns.map(({ decision, field }) => [decision, field]),
    }),
  }
  const packed = deflateSync(strToU8(JSON.stringify(content)), { level: 9 })
  return `${linkFormat}.${base64url(packed)}`
}

/** Where a link to this run says something else than what was typed. */
export function standInsOf(crypto: Sha256, run: Run): readonly StandIn[] {
  return tellable(crypto, performedPart(run)).standIns
}

/** A decision whose message is still under way is not part of a link. */
function performedPart(run: Run): Run {
  const { journal } = run
  return openDecision(journal) === null ? run : { ...run, journal: journal.slice(0, -1) }
}
