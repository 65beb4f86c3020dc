import { encodeForm, header, type HttpRequest } from '@flowscope/http-message'
import { escapeText } from '../pages/markup.ts'
import { errorAnswer, textAnswer, type Answer } from '../world/answer.ts'
import type { Visit } from '../world/visit.ts'

/** The fields of an answer in their order. */
export type Fields = readonly (readonly [name: string, value: string])[]

export type Format = 'json' | 'xml' | 'urlencoded'

const contentTypes: Readonly<Record<Format, string>> = {
  json: 'application/json;charset=UTF-8',
  xml: 'application/xml;charset=UTF-8',
  urlencoded: 'application/x-www-form-urlencoded;charset=UTF-8',
}

const accepted: ReadonlyMap<string, Format> = new Map([
  ['application/json', 'json'],
  ['application/xml', 'xml'],
  ['application/x-www-form-urlencoded', 'urlencoded'],
])

/** The parameter `format` beats the `Accept` header; JSON when neither says (sheet §5.2). */
export function wantedFormat({ headers }: HttpRequest, format: string | undefined): Format {
  if (format === 'json' || format === 'xml' || format === 'urlencoded') return format
  const accept = header(headers, 'Accept')
  if (accept === undefined) return 'json'
  const types = accept.split(',').map((range) => (range.split(';')[0] ?? '').trim().toLowerCase())
  const known = types.find((type) => accepted.has(type)) ?? ''
  return accepted.get(known) ?? 'json'
}

export function fieldsAnswer(fields: Fields, format: Format, visit: Visit): Answer {
  return textAnswer(200, contentTypes[format], written(fields, format, visit.request))
}

/** @see sheet §6 */
export function fieldsError(
  fields: Fields,
  format: Format,
  { request }: Visit,
  status = 400,
): Answer {
  return errorAnswer(contentTypes[format], written(fields, format, request), status)
}

function written(fields: Fields, format: Format, { headers }: HttpRequest): string {
  switch (format) {
    case 'json': {
      if (header(headers, 'X-PrettyPrint') !== '1') return json(fields)
      return JSON.stringify(JSON.parse(json(fields)), null, 2)
    }
    case 'urlencoded':
      return encodeForm(fields)
    case 'xml':
      return xml(fields)
  }
}

/** Counts of seconds are numbers (RFC 6749 §5.1, RFC 8628 §3.2), all else is text. */
function json(fields: Fields): string {
  const members: Record<string, string | number> = {}
  for (const [name, value] of fields) members[name] = isCount(name) ? Number(value) : value
  return JSON.stringify(members)
}

function isCount(name: string): boolean {
  return name === 'interval' || name === 'expires_in'
}

/** The name of the root is not confirmed (sheet §6). */
function xml(fields: Fields): string {
  const inner = fields.map(([name, value]) => `<${name}>${escapeText(value)}</${name}>`)
  return `<?xml version="1.0" encoding="UTF-8"?><OAuth>${inner.join('')}</OAuth>`
}
