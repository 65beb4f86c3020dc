import {
  header,
  pathOf,
  textOfBytes,
  type Headers,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'
import { placeOfRequestForm, placeOfResponseJson, type Place } from '@flowscope/reference'
import { jsonLines, type JsonLine } from './json-lines.ts'
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
  return [blank, ...namedLines(lines, place)]
}

/** Items of a list belong to the name of the list. */
function namedLines(lines: readonly JsonLine[], place: Place | undefined): readonly WireLine[] {
  let owner: string | null = null
  return lines.map(({ path, ...line }): WireLine => {
    owner = path ?? owner
    const name = path ?? (isItem(line.text) ? owner : null)
    return { kind: 'json', ...line, named: place && name !== null ? { place, name } : null }
  })
}

function isItem(text: string): boolean {
  return !/^[[\]{}],?$/.test(text)
}

function isForm(headers: Headers): boolean {
  return (header(headers, 'Content-Type') ?? '').startsWith('application/x-www-form-urlencoded')
}
