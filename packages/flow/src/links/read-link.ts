import { bytesOfBase64url } from '@flowscope/ports'
import { completeRun, rulesVersion, type GivenRun, type RunSetup } from '@flowscope/reference'
import { inflateSync, strFromU8 } from 'fflate'
import type { LinkedRun, LinkReading } from './link.ts'
import { isCount, isDecisions, isRecord, isRunSetup, isStandIns, isText } from './shapes.ts'
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
  const { name, digest, rules = 1 } = content
  const setup = setupOf(content['setup'])
  const walked = walkedPart(content)
  if (setup === null || walked === null) return null
  return isText(name) && isText(digest) && isCount(rules)
    ? { setup, rules, name, digest, ...walked }
    : null
}

type WalkedPart = Pick<LinkedRun, 'decisions' | 'position' | 'marks' | 'standIns'>

function walkedPart(content: Readonly<Record<string, unknown>>): WalkedPart | null {
  const { decisions, marks, standIns = [] } = content
  if (!isDecisions(decisions) || !isText(marks) || !isStandIns(standIns)) return null
  const { position = decisions.length } = content
  if (!isCount(position) || marks.length !== decisions.length * 4) return null
  return {
    decisions,
    position: Math.min(position, decisions.length),
    marks: marks.match(/.{4}/g) ?? [],
    standIns: standIns.map(([decision, field]) => ({ decision, field })),
  }
}

/** Settings that came after a link was made have their defaults, and the rules are those of today. */
function setupOf(changed: unknown): RunSetup | null {
  const setup: unknown = completeRun(setupWith(changed) as GivenRun)
  return isRunSetup(setup) ? { ...setup, rulesVersion } : null
}
