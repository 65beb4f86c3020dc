import { findingFor, findings } from '../errors.ts'
import type { Finding } from '../findings/finding.ts'
import { likelyCauses, type CauseRow, type Met } from './cause-row.ts'
import { causesAfterLogin } from './causes/after-login.ts'
import { causesAtTheTokenEndpoint } from './causes/at-the-token-endpoint.ts'
import { causesBeforeLogin } from './causes/before-login.ts'
import { causesWithTheToken } from './causes/with-the-token.ts'
import type { LiveContext, LiveFinding, LiveRefusal } from './live-finding.ts'
import { networkFindings } from './network-findings.ts'
import { findingWithoutWords } from './without-words.ts'

/** The causes that are told anew for live runs, by the id of their finding. */
export const liveCauses: Readonly<Record<string, readonly CauseRow[]>> = {
  ...causesBeforeLogin,
  ...causesAfterLogin,
  ...causesAtTheTokenEndpoint,
  ...causesWithTheToken,
}

/** What a refusal of a real org means, and what it is likely to come from here. */
export function findingsFor(refusal: LiveRefusal): LiveFinding {
  const { code, description, place } = refusal
  const finding = findingFor(code, description, place)
  return finding ? told(finding, refusal) : findingWithoutWords(refusal)
}

/**
 * The finding of that id, as a preflight names it; `null` for an id that is nobody's.
 *
 * @param step the one that would have been next
 */
export function liveFindingById(
  id: string,
  context: LiveContext,
  step: string | null = null,
): LiveFinding | null {
  const network = networkFindings.find((finding) => finding.id === id)
  if (network) return network
  const finding = findings.find((each) => each.id === id)
  return finding ? told(finding, { ...context, step }) : null
}

function told(finding: Finding, met: Met): LiveFinding {
  const { id, meaning, mark, sources } = finding
  const here = likelyCauses(liveCauses[id] ?? [], met)
  const [first, ...more] = here.length > 0 ? here : likelyCauses(rowsOf(finding), met)
  if (!first) throw new TypeError(`${id} has no cause`)
  return { id, meaning, mark, sources, causes: [first, ...more] }
}

/** What the reference knows for every kind of run: one fix for all causes. */
function rowsOf({ causes, fix, setup, mark, sources }: Finding): readonly CauseRow[] {
  return causes.map((cause) => ({ cause, fix, ...(setup && { setup }), mark, sources }))
}
