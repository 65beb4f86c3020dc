import type { Literal } from './query.ts'
import type { TokenReader } from './token-reader.ts'
import { quotedText } from './tokens.ts'

export function parseLiteral(reader: TokenReader): Literal {
  return reader.take(literalOf(reader.here()))
}

function literalOf(token: string): Literal | null {
  const text = quotedText(token)
  if (text !== null) return { kind: 'text', value: text }
  if (/^null$/i.test(token)) return { kind: 'null' }
  if (/^(?:true|false)$/i.test(token)) {
    return { kind: 'boolean', value: token.toLowerCase() === 'true' }
  }
  return momentOf(token)
}

/** `2026-01-05T10:00:00Z`, also with an offset. */
function momentOf(token: string): Literal | null {
  if (!/^\d{4}-\d\d-\d\dT/.test(token)) return null
  const value = Date.parse(token.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))
  return Number.isNaN(value) ? null : { kind: 'moment', value }
}
