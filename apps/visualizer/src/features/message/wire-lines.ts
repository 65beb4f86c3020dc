import {
  pathOf,
  queryOf,
  type Headers,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'
import { placeOfRequestQuery, type Place } from '@flowscope/reference'
import { requestBodyLines, responseBodyLines } from './body-lines.ts'
import { pathSpans } from './spans/path-spans.ts'
import { parameterLines } from './parameter-lines.ts'
import type { StartPart, WireLine } from './wire-line.ts'

/** A request set in lines. */
export function requestLines(request: HttpRequest): readonly WireLine[] {
  const { method, target, headers } = request
  return [
    ...requestStart(method, target),
    ...headerLines('request.header', headers),
    ...requestBodyLines(request),
  ]
}

/**
 * A response set in lines.
 *
 * @param target the target of the request that is answered: it decides what the fields mean
 */
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
  const opening = [part(method, 'method', method), plain(' '), ...pathSpans(path)]
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

function part(text: string, place: Place, name: string): StartPart {
  return { text, named: { place, name } }
}

function plain(text: string): StartPart {
  return { text, named: null }
}
