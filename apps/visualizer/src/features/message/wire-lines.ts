import {
  header,
  parseForm,
  pathOf,
  queryOf,
  textOfBytes,
  type FormField,
  type Headers,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'
import {
  placeOfRequestForm,
  placeOfRequestQuery,
  placeOfResponseJson,
  type Place,
} from '@flowscope/reference'
import { jsonLines } from './json-lines.ts'

/** Something in a message that the reference may explain. */
export interface Named {
  readonly place: Place
  readonly name: string
}

/**
 * A message set in lines. Joined, the texts of the lines are the message as sent, but for line ends
 * and the indents of JSON.
 */
export type WireLine =
  | { readonly kind: 'start'; readonly parts: readonly StartPart[] }
  | {
      readonly kind: 'header'
      readonly named: Named
      readonly name: string
      readonly value: string
    }
  | {
      readonly kind: 'parameter'
      readonly named: Named | null
      /** `?`, `&` or nothing: what stands before the name. */
      readonly lead: string
      readonly field: FormField
      /** What follows the last parameter on its line, such as ` HTTP/1.1`. */
      readonly tail: string
      readonly indented: boolean
    }
  | {
      readonly kind: 'json'
      readonly named: Named | null
      readonly depth: number
      readonly lead: string
      readonly text: string
    }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank' }

export interface StartPart {
  readonly text: string
  readonly named: Named | null
}

export function requestLines(request: HttpRequest): readonly WireLine[] {
  const { method, target, headers } = request
  return [
    ...requestStart(method, target),
    ...headerLines('request.header', headers),
    ...requestBodyLines(request),
  ]
}

/** @param target the target of the request that is answered: it decides what the fields mean */
export function responseLines(response: HttpResponse, target: string): readonly WireLine[] {
  const { status, reason, headers } = response
  return [
    {
      kind: 'start',
      parts: [
        part('HTTP/1.1', 'httpVersion', 'HTTP/1.1'),
        plain(' '),
        part(String(status), 'status', String(status)),
        plain(reason === '' ? '' : ` ${reason}`),
      ],
    },
    ...headerLines('response.header', headers),
    ...responseBodyLines(response, target),
  ]
}

function requestStart(method: string, target: string): readonly WireLine[] {
  const path = pathOf(target)
  const query = queryOf(target)
  const version = ' HTTP/1.1'
  const opening = [part(method, 'method', method), plain(' '), part(path, 'path', path)]
  if (query === '') {
    const mark = target.includes('?') ? '?' : ''
    return [{ kind: 'start', parts: [...opening, plain(mark + version)] }]
  }
  return [
    { kind: 'start', parts: opening },
    ...parameterLines(query, placeOfRequestQuery(path), {
      lead: '?',
      tail: version,
      indented: true,
    }),
  ]
}

function headerLines(place: Place, headers: Headers): readonly WireLine[] {
  return headers.flatMap(([name, value]): readonly WireLine[] => {
    const named = { place, name }
    const address = name.toLowerCase() === 'location' ? splitAddress(value) : null
    if (!address) return [{ kind: 'header', named, name, value }]
    return [{ kind: 'header', named, name, value: address.start }, ...address.lines]
  })
}

/** An address with a query is set like a request: one parameter a line. */
function splitAddress(address: string) {
  const query = queryOf(address)
  if (query === '') return null
  const start = pathOf(address)
  const path = start.replace(/^[a-z]+:\/\/[^/]*/i, '')
  const lines = parameterLines(query, placeOfRequestQuery(path), {
    lead: '?',
    tail: '',
    indented: true,
  })
  return { start, lines }
}

function requestBodyLines({ headers, body, target }: HttpRequest): readonly WireLine[] {
  if (body === '') return []
  const blank: WireLine = { kind: 'blank' }
  if (!isForm(headers)) return [blank, { kind: 'text', text: textOfBytes(body) }]
  const place = placeOfRequestForm(pathOf(target))
  return [blank, ...parameterLines(body, place, { lead: '', tail: '', indented: false })]
}

function responseBodyLines({ status, headers, body }: HttpResponse, target: string) {
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

interface Setting {
  readonly lead: string
  readonly tail: string
  readonly indented: boolean
}

function parameterLines(
  raw: string,
  place: Place | undefined,
  { lead, tail, indented }: Setting,
): readonly WireLine[] {
  return parseForm(raw).map((field, index, all): WireLine => ({
    kind: 'parameter',
    named: place ? { place, name: field.name } : null,
    lead: index === 0 ? lead : '&',
    field,
    tail: index === all.length - 1 ? tail : '',
    indented,
  }))
}

function isForm(headers: Headers): boolean {
  return (header(headers, 'Content-Type') ?? '').startsWith('application/x-www-form-urlencoded')
}

function part(text: string, place: Place, name: string): StartPart {
  return { text, named: { place, name } }
}

function plain(text: string): StartPart {
  return { text, named: null }
}
