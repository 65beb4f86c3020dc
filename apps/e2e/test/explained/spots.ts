import {
  header,
  headerValues,
  parseCookies,
  parseForm,
  parseSetCookie,
  pathOf,
  queryFields,
  textOfBytes,
  type Exchange,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'
import {
  placeOfRequestForm,
  placeOfRequestQuery,
  placeOfResponseJson,
  type Place,
} from '@flowscope/reference'

/** One thing in a message that a learner may point at. */
export interface Spot {
  /** `undefined` where the reference does not know such a place in this message at all. */
  readonly place: Place | undefined
  readonly name: string
}

/** Every method, path, parameter, header, cookie and field of an exchange. */
export function spotsOf({ request, outcome }: Exchange): readonly Spot[] {
  const asked = spotsOfRequest(request)
  return outcome.type === 'failure'
    ? asked
    : [...asked, ...spotsOfAnswer(request, outcome.response)]
}

function spotsOfRequest(request: HttpRequest): readonly Spot[] {
  const path = pathOf(request.target)
  const form = request.body === '' ? [] : parseForm(request.body)
  const cookies = headerValues(request.headers, 'Cookie').flatMap(parseCookies)
  return [
    { place: 'method', name: request.method },
    { place: 'path', name: path },
    ...named(
      'request.header',
      request.headers.map(([name]) => name),
    ),
    ...named(
      'request.cookie',
      cookies.map(([name]) => name),
    ),
    ...named(
      placeOfRequestQuery(path),
      queryFields(request).map(({ name }) => name),
    ),
    ...named(
      placeOfRequestForm(path),
      form.map(({ name }) => name),
    ),
  ]
}

function spotsOfAnswer(request: HttpRequest, answer: HttpResponse): readonly Spot[] {
  const cookies = headerValues(answer.headers, 'Set-Cookie').map(parseSetCookie)
  return [
    { place: 'status', name: String(answer.status) },
    ...named(
      'response.header',
      answer.headers.map(([name]) => name),
    ),
    ...cookies.flatMap((cookie) =>
      cookie === null
        ? []
        : [
            { place: 'response.cookie' as const, name: cookie.name },
            ...named(
              'setCookie.attribute',
              cookie.attributes.map(([name]) => name),
            ),
          ],
    ),
    ...spotsOfBody(pathOf(request.target), answer),
  ]
}

function spotsOfBody(path: string, answer: HttpResponse): readonly Spot[] {
  const type = header(answer.headers, 'Content-Type') ?? ''
  const text = textOfBytes(answer.body)
  const place = placeOfResponseJson(path, answer.status)
  if (type.includes('json')) return named(place, leaves(JSON.parse(text), ''))
  if (type.includes('urlencoded'))
    return named(
      place,
      parseForm(text).map(({ name }) => name),
    )
  const isBareError = answer.status === 400 && text.startsWith('error=')
  return isBareError
    ? named(
        'authorize.body',
        parseForm(text).map(({ name }) => name),
      )
    : []
}

function named(place: Place | undefined, names: readonly string[]): readonly Spot[] {
  return names.map((name) => ({ place, name }))
}

function leaves(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, at) => leaves(item, `${path}[${String(at)}]`))
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, each]) =>
      leaves(each, path === '' ? key : `${path}.${key}`),
    )
  }
  return [path]
}
