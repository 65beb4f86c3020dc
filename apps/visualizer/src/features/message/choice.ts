import type { Explain } from './explain.ts'
import { lineSpans } from './spans/line-spans.ts'
import type { Named } from './spans/span.ts'
import type { WireLine } from './wire-line.ts'

/** Which note is open, and how another is chosen. */
export interface Choice {
  /** The name whose note is open, `token.form.code`; one at a time. */
  readonly chosen: string | null
  readonly onChoose: (address: string | null) => void
}

/** Joins place and name to the address by which a note is chosen. */
export function addressOf({ place, name }: Named): string {
  return `${place}.${name}`
}

/** The address of a name in one line: where an earlier line has it too, the line is added. */
export type KeyOf = (named: Named) => string

/** For each line, how its names are told from the same names in lines before. */
export function keysOfLines(lines: readonly WireLine[]): readonly KeyOf[] {
  const first = new Map<string, number>()
  lines.forEach((line, at) => {
    for (const { named } of lineSpans(line)) {
      if (named && !first.has(addressOf(named))) first.set(addressOf(named), at)
    }
  })
  return lines.map((_, at) => (named) => {
    const address = addressOf(named)
    return first.get(address) === at ? address : `${address}~${at}`
  })
}

/** The address without the line. */
function plainAddress(key: string): string {
  return key.replace(/~\d+$/, '')
}

/** The key that an address means; the id of an entry stands for the first name that it explains. */
export function keyOfEntry(lines: readonly WireLine[], explain: Explain, chosen: string): string {
  const spans = lines.flatMap(lineSpans)
  const isThere = spans.some(({ named }) => named && addressOf(named) === plainAddress(chosen))
  if (isThere) return chosen
  const named = spans.find((span) => span.named && explain(span.named)?.id === chosen)?.named
  return named ? addressOf(named) : chosen
}
