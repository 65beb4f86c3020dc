import {
  header,
  parseForm,
  queryOf,
  pathOf,
  serializeForm,
  withHeader,
  type ByteString,
  type FormField,
  type Headers,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'

/** What the learner's side is about to send: a request, or the web app's answer. */
export type Editable =
  | { readonly kind: 'request'; readonly request: HttpRequest }
  | { readonly kind: 'answer'; readonly answer: HttpResponse }

/** Where a draft has parameters. */
export type ParameterPlace = 'query' | 'location' | 'form'

export function headersOf(message: Editable): Headers {
  return message.kind === 'request' ? message.request.headers : message.answer.headers
}

export function withHeaders(message: Editable, headers: Headers): Editable {
  return message.kind === 'request'
    ? { kind: 'request', request: { ...message.request, headers } }
    : { kind: 'answer', answer: { ...message.answer, headers } }
}

/** The places of a message that hold parameters, in reading order. */
export function parameterPlaces(message: Editable): readonly ParameterPlace[] {
  if (message.kind === 'answer') return ['location']
  const type = header(message.request.headers, 'Content-Type') ?? ''
  const hasForm = type.startsWith('application/x-www-form-urlencoded')
  if (!hasForm) return ['query']
  return message.request.target.includes('?') ? ['query', 'form'] : ['form']
}

export function parametersOf(message: Editable, place: ParameterPlace): readonly FormField[] {
  return parseForm(rawParameters(message, place))
}

function rawParameters(message: Editable, place: ParameterPlace): string {
  if (message.kind === 'answer') return queryOf(header(message.answer.headers, 'Location') ?? '')
  return place === 'form' ? message.request.body : queryOf(message.request.target)
}

export function withParameters(
  message: Editable,
  place: ParameterPlace,
  fields: readonly FormField[],
): Editable {
  const raw = serializeForm(fields)
  if (message.kind === 'answer') {
    const address = pathOf(header(message.answer.headers, 'Location') ?? '')
    return withHeaders(message, withHeader(headersOf(message), 'Location', joined(address, raw)))
  }
  const { request } = message
  if (place === 'form') return { kind: 'request', request: withBody(request, raw as ByteString) }
  return { kind: 'request', request: { ...request, target: joined(pathOf(request.target), raw) } }
}

/** Replaces the body; Content-Length follows as long as it told the truth before. */
export function withBody(request: HttpRequest, body: ByteString): HttpRequest {
  const followed = header(request.headers, 'Content-Length') === String(request.body.length)
  const headers = followed
    ? withHeader(request.headers, 'Content-Length', String(body.length))
    : request.headers
  return { ...request, body, headers }
}

function joined(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`
}

/** A field as it was typed: the text is what goes on the wire, one character per byte. */
export function typedField(rawName: string, rawValue: string): FormField {
  const [field] = parseForm(`${onWire(rawName)}=${onWire(rawValue)}`)
  return field ?? { rawName, rawValue, name: rawName, value: rawValue, wellFormed: true }
}

/** Whatever cannot stand in a query as it is gets its percent-escape; escapes stay as typed. */
function onWire(text: string): string {
  return text.replace(/[^!-~]|[&#]/gu, (character) => encodeURIComponent(character))
}

export function replaceAt<Item>(list: readonly Item[], at: number, item: Item): readonly Item[] {
  return list.map((each, index) => (index === at ? item : each))
}

export function removeAt<Item>(list: readonly Item[], at: number): readonly Item[] {
  return list.filter((_, index) => index !== at)
}

/** Moves an item one place up (-1) or down (1); at the end of the list it stays. */
export function moveBy<Item>(list: readonly Item[], at: number, by: -1 | 1): readonly Item[] {
  const item = list[at]
  const target = at + by
  if (item === undefined || target < 0 || target >= list.length) return list
  return removeAt(list, at).toSpliced(target, 0, item)
}
