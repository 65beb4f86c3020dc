import { addressPieces, targetPieces } from './address-pieces.ts'
import { constantOf } from './constants.ts'
import { headerPieces } from './header-pieces.ts'
import type { Interval, Named, Span } from './span.ts'
import { spansOf } from './spans-of.ts'
import { tokenPieces } from './token-pieces.ts'
import { encodedUnits, plainUnits } from './units.ts'

/** The value of a parameter, in percent-encoding as sent. */
export function parameterSpans(named: Named | null, name: string, raw: string): readonly Span[] {
  return spansOf(encodedUnits(raw), { named, pieces: (text) => fieldPieces(name, text) })
}

/** The value of a header. */
export function headerSpans(named: Named, raw: string): readonly Span[] {
  return spansOf(plainUnits(raw), { named, pieces: headerPieces(named.name) })
}

/** What stands behind a name in JSON: quotes and comma only separate. */
export function jsonSpans(named: Named | null, name: string, text: string): readonly Span[] {
  const [, open = '', inner = '', close = ''] = /^("?)(.*?)("?,?)$/s.exec(text) ?? []
  if (inner === '' || /^[[{}\]]+$/.test(inner)) return [plain(text)]
  const spans = spansOf(plainUnits(inner), { named, pieces: (value) => fieldPieces(name, value) })
  return [plain(open), ...spans, plain(close)].filter((span) => span.text !== '')
}

function fieldPieces(name: string, text: string): readonly Interval[] {
  const constant = constantOf(name, text)
  if (constant) return [{ start: 0, end: text.length, named: constant }]
  if (name === 'scope') return scopeMembers(text)
  if (/^https?:\/\//.test(text)) return addressPieces(text)
  if (text.startsWith('/')) return targetPieces(text)
  return recordId(text) ?? tokenPieces(text)
}

function scopeMembers(text: string): readonly Interval[] {
  return Array.from(text.matchAll(/\S+|\s+/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    named: /^\s/.test(match[0]) ? null : ({ place: 'scope.value', name: match[0] } as const),
  }))
}

const idShape = /^(?:00D|005|0[0-9a-z][0-9A-Za-z])[0-9A-Za-z]{12}(?:[A-Z0-5]{3})?$/

function recordId(text: string): readonly Interval[] | null {
  if (!idShape.test(text) || !/\d0/.test(text)) return null
  const name = text.startsWith('00D') ? 'org id' : text.startsWith('005') ? 'user id' : 'record id'
  return [{ start: 0, end: text.length, named: { place: 'id.part', name } }]
}

function plain(text: string): Span {
  return { text, named: null, whole: null }
}
