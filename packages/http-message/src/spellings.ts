import { bytesOfText } from './bytes.ts'
import { encodeFormValue, percentEncode } from './form.ts'

/**
 * Every way in which a value can stand in a message: plain, percent-encoded (once, and twice as
 * inside a `startURL`), form-encoded, inside JSON or a script, inside HTML; as text and as UTF-8 bytes.
 * Hex digits are in upper case.
 */
export function spellingsOf(value: string): ReadonlySet<string> {
  const percent = percentEncode(value)
  const json = JSON.stringify(value).slice(1, -1)
  const spellings = [
    value,
    percent,
    percentEncode(percent),
    encodeFormValue(value),
    json,
    json.replaceAll('/', '\\/'),
    inHtml(value, (each) => entities[each] ?? each),
    inHtml(value, (each) => `&#${each.charCodeAt(0)};`),
  ]
  return new Set([...spellings, ...spellings.map(bytesOfText)])
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function inHtml(value: string, reference: (character: string) => string): string {
  return value.replace(/[&<>"']/g, reference)
}
