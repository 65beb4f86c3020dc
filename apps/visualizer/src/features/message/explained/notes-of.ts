import type { Place } from '@flowscope/reference'
import { addressOf } from '../choice.ts'
import type { Explain } from '../explain.ts'
import type { Noted } from '../noted.ts'
import { isRoutine } from '../routine.ts'
import { nameSpans, valueSpans } from '../spans/line-spans.ts'
import type { Named } from '../spans/span.ts'
import { writtenValue, type WireLine } from '../wire-line.ts'

/** What is said about one name of a message, and the characters it is said about. */
export interface Explanation {
  readonly address: string
  readonly named: Named
  readonly entry: Noted
  /** The range itself: the value of a name, or a piece of a value. */
  readonly text: string
  /** The value as written in the message. */
  readonly raw: string
  /** The value that the range is, or is a piece of, decoded. */
  readonly whole: string | null
  readonly isRoutine: boolean
}

/** All notes of a message in the order of the wire, each once. */
export function explanationsOf(
  lines: readonly WireLine[],
  explain: Explain,
): readonly Explanation[] {
  const all = new Map<string, Explanation>()
  for (const explanation of lines.flatMap((line) => explanationsOfLine(line, explain))) {
    if (!all.has(explanation.entry.id)) all.set(explanation.entry.id, explanation)
  }
  return [...all.values()]
}

function explanationsOfLine(line: WireLine, explain: Explain): readonly Explanation[] {
  const raw = rawValueOf(line)
  const names = nameSpans(line).map((span) => (raw === '' ? span : { ...span, text: raw }))
  return [...names, ...valueSpans(line)].flatMap(({ named, text, whole }) => {
    const entry = named ? explain(named) : undefined
    if (!named || !entry) return []
    const isApart = isRoutine(line) || apart.has(named.place)
    return [{ address: addressOf(named), named, entry, text, raw, whole, isRoutine: isApart }]
  })
}

/** Pieces that say little of this flow. */
const apart: ReadonlySet<Place> = new Set<Place>([
  'httpVersion',
  'escape',
  'mediaType.part',
  'cache.part',
])

function rawValueOf(line: WireLine): string {
  const written = writtenValue(line)
  return line.kind === 'json' ? written.replace(/,$/, '') : written
}
