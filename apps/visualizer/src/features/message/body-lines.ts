import {
  header,
  pathOf,
  textOfBytes,
  type Headers,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'
import { placeOfRequestForm, placeOfResponseJson } from '@flowscope/reference'
import { jsonLines } from './json-lines.ts'
import { parameterLines } from './parameter-lines.ts'
import type { WireLine } from './wire-line.ts'

/** A form parameter by parameter, anything else as text; nothing where there is no body. */
export function requestBodyLines({ headers, body, target }: HttpRequest): readonly WireLine[] {
  if (body === '') return []
  const blank: WireLine = { kind: 'blank' }
  if (!isForm(headers)) return [blank, { kind: 'text', text: textOfBytes(body) }]
  const place = placeOfRequestForm(pathOf(target))
  return [blank, ...parameterLines(body, place, { lead: '', tail: '', indented: false })]
}

/** A form or JSON name by name, anything else as text; nothing where there is no body. */
export function responseBodyLines(
  { status, headers, body }: HttpResponse,
  target: string,
): readonly WireLine[] {
  if (body === '') return []
  const blank: WireLine = { kind: 'blank' }
  const place = placeOfResponseJson(pathOf(target), status)
  const text = textOfBytes(body)
  if (isForm(headers)) {
    return [blank, ...parameterLines(text, place, { lead: '', tail: '', indented: false })]
  }
  const lines = jsonLines(text)
  if (!lines) return [blank, { kind: 'text', text } satisfies WireLine]
  return [
    blank,
    ...lines.map(({ path, ...line }): WireLine => ({
      kind: 'json',
      ...line,
      named: place && path !== null ? { place, name: path } : null,
    })),
  ]
}

function isForm(headers: Headers): boolean {
  return (header(headers, 'Content-Type') ?? '').startsWith('application/x-www-form-urlencoded')
}
