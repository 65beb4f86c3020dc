import type { WireLine } from '../wire-line.ts'
import type { Span } from './span.ts'
import { headerSpans, jsonSpans, parameterSpans } from './value-spans.ts'

/** The ranges of a line's value; a start line has its own. */
export function valueSpans(line: WireLine): readonly Span[] {
  switch (line.kind) {
    case 'header':
      return headerSpans(line.named, line.value)
    case 'parameter':
      return parameterSpans(line.named, line.field.name, line.field.rawValue ?? '')
    case 'json':
      return jsonSpans(line.named, leafOf(line.named?.name ?? ''), line.text)
    case 'start':
    case 'text':
    case 'blank':
      return []
  }
}

/** Every range of a line that has a meaning, its name first. */
export function lineSpans(line: WireLine): readonly Span[] {
  return [...nameSpans(line), ...valueSpans(line)].filter(({ named }) => named !== null)
}

/** The names of a line, each with the value that belongs to it. */
export function nameSpans(line: WireLine): readonly Span[] {
  switch (line.kind) {
    case 'start':
      return line.parts.map((part) => ({ ...part, whole: null }))
    case 'header':
      return [{ text: line.name, named: line.named, whole: line.value }]
    case 'parameter':
      return [{ text: line.field.rawName, named: line.named, whole: line.field.value }]
    case 'json':
      return line.lead === ''
        ? []
        : [{ text: line.lead.slice(0, -1), named: line.named, whole: jsonValue(line.text) }]
    case 'text':
    case 'blank':
      return []
  }
}

/** What a member holds, without quotes and comma. */
export function jsonValue(text: string): string {
  const raw = text.replace(/,$/, '')
  return raw.startsWith('"') ? String(JSON.parse(raw)) : raw
}

/** `records[0].Id` → `Id` */
function leafOf(path: string): string {
  return path.split('.').at(-1) ?? path
}
