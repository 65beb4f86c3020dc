import { bytesOfBase64url } from '@flowscope/ports'
import { completeRun, type GivenRun } from '@flowscope/reference'
import { inflateSync, strFromU8 } from 'fflate'
import type { LinkedRun, LinkReading } from './link.ts'
import { isDecision, isRecord, isRunSetup } from './shapes.ts'
import { setupWith } from './setup-changes.ts'
import { linkFormat } from './write-link.ts'

const damaged: LinkReading = { kind: 'damaged' }

/** No link unpacks to more than this: a small text can stand for gigabytes. */
const largestContent = 1_000_000

/** Reads what {@link writeLink} wrote. Never throws, whatever the text. */
export function readLink(text: string): LinkReading {
  const [, format, packed] = /^(\d{1,6})\.([\w-]+)$/.exec(text) ?? []
  if (format === undefined || packed === undefined) return damaged
  if (Number(format) > linkFormat) return { kind: 'newer', format: Number(format) }
  try {
    const run = runOf(JSON.parse(unpacked(packed)))
    return run === null ? damaged : { kind: 'run', run }
  } catch {
    return damaged
  }
}

function unpacked(packed: string): string {
  const bytes = bytesOfBase64url(packed)
  if (bytes === null) throw new RangeError('Not base64url')
  const out = inflateSync(bytes, { out: new Uint8Array(largestContent) })
  return strFromU8(out)
}

function runOf(content: unknown): LinkedRun | null {
  if (!isRecord(content)) return null
  const { name, decisions, marks, digest } = content
  // Settings that came after a link was made have their defaults; what is wrong shows below.
  const setup: unknown = completeRun(setupWith(content['setup']) as GivenRun)
  if (typeof name !== 'string' || typeof marks !== 'string' || typeof digest !== 'string')
    return null
  if (!Array.isArray(decisions) || !decisions.every(isDecision) || !isRunSetup(setup)) return null
  if (marks.length !== decisions.length * 4) return null
  return { setup, name, decisions, marks: marks.match(/.{4}/g) ?? [], digest }
}
