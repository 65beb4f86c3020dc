import type { Interval, Named, Span } from './span.ts'
import { isEscape, type Unit } from './units.ts'

interface Owner {
  readonly named: Named | null
  /** Finds the pieces of a decoded value; what it leaves belongs to the owner. */
  readonly pieces: (decoded: string) => readonly Interval[]
}

/**
 * Cuts a value into ranges: its pieces, the escapes inside them, and what is left, which is
 * explained with the name it belongs to. Joined, the texts are the value as written.
 */
export function spansOf(units: readonly Unit[], { named, pieces }: Owner): readonly Span[] {
  const decoded = units.map((unit) => unit.decoded).join('')
  const intervals = pieces(decoded)
  const spans: Span[] = []
  let at = 0
  for (const unit of units) {
    const interval = intervals.find(({ start, end }) => at >= start && at < end)
    const whole = interval ? (interval.whole ?? decoded) : decoded
    const own = interval ? interval.named : named
    append(spans, { text: unit.raw, named: isEscape(unit) ? escapeOf(unit) : own, whole })
    at += unit.decoded.length
  }
  return spans
}

/** Neighbours with one meaning are one range; each escape stays alone. */
function append(spans: Span[], next: Span): void {
  const last = spans.at(-1)
  const isSame = last?.named === next.named && last.whole === next.whole
  if (last && isSame) spans[spans.length - 1] = { ...last, text: last.text + next.text }
  else spans.push(next)
}

function escapeOf({ raw }: Unit): Named {
  return { place: 'escape', name: raw.toUpperCase() }
}
