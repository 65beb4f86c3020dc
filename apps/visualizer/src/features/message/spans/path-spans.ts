import { pathPieces } from './address-pieces.ts'
import type { Named } from './span.ts'

interface PathSpan {
  readonly text: string
  readonly named: Named | null
}

/** The path of a start line: ids and versions apart, the rest explained as the address it is. */
export function pathSpans(path: string): readonly PathSpan[] {
  const whole: Named = { place: 'path', name: path }
  const spans: PathSpan[] = []
  for (const { start, end, named } of pathPieces(path, 0, whole)) {
    const text = path.slice(start, end)
    const last = spans.at(-1)
    if (last?.named === named) spans[spans.length - 1] = { text: last.text + text, named }
    else spans.push({ text, named })
  }
  return spans.length === 0 ? [{ text: path, named: whole }] : spans
}
