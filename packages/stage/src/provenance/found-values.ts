import {
  header,
  headerValues,
  parseCookies,
  parseForm,
  parseSetCookie,
  pathOf,
  queryFields,
  queryOf,
  textOfBytes,
  urlOf,
  type FormField,
  type HandleKind,
  type HttpRequest,
  type HttpResponse,
  type PartyId,
} from '@flowscope/http-message'
import { readPage } from '@flowscope/participants'

/** A value of a message that deserves a name. */
export interface FoundValue {
  readonly kind: HandleKind
  readonly value: string
  /** An address that is called: of interest only where the value has a name already. */
  readonly onlyIfNamed?: true
}

const kinds: Readonly<Record<string, HandleKind>> = {
  state: 'state',
  nonce: 'nonce',
  code_verifier: 'verifier',
  code_challenge: 'challenge',
  code: 'code',
  client_secret: 'secret',
  access_token: 'accessToken',
  refresh_token: 'refreshToken',
  id_token: 'idToken',
  token: 'accessToken',
  pw: 'password',
  source: 'source',
  redirect_uri: 'redirectUri',
  instance_url: 'instanceUrl',
}

/** @param to the receiver: an instance is called at its address, any other place by a URL */
export function valuesOfRequest(request: HttpRequest, to: PartyId): readonly FoundValue[] {
  const { headers, body, scheme, authority } = request
  const isForm = mediaType(headers) === 'application/x-www-form-urlencoded'
  const bearer = /^Bearer (\S+)$/i.exec(header(headers, 'authorization') ?? '')?.[1] ?? ''
  return [
    ...fromFields(queryFields(request)),
    ...fromFields(isForm ? parseForm(body) : []),
    ...found('accessToken', bearer),
    ...(to === 'api' ? called('instanceUrl', `${scheme}://${authority}`) : []),
    ...called('redirectUri', pathOf(urlOf(request))),
    ...parseCookies(header(headers, 'cookie') ?? '').flatMap(([, value]) => fromCookie(value)),
  ]
}

export function valuesOfResponse({ headers, body }: HttpResponse): readonly FoundValue[] {
  const cookies = headerValues(headers, 'set-cookie').map(parseSetCookie)
  return [
    ...fromAddress(header(headers, 'location') ?? ''),
    ...cookies.flatMap((cookie) => fromCookie(cookie?.value ?? '')),
    ...fromBody(mediaType(headers), textOfBytes(body)),
  ]
}

function fromBody(type: string, text: string): readonly FoundValue[] {
  if (type === 'application/json') return fromJson(text)
  return type === 'text/html' ? fromAddress(readPage(text).refresh ?? '') : []
}

function fromJson(text: string): readonly FoundValue[] {
  try {
    const members = Object.entries(JSON.parse(text) as object)
    return members.flatMap(([name, value]) => fromParameter(name, value))
  } catch {
    return []
  }
}

function fromAddress(address: string): readonly FoundValue[] {
  const fields = fromFields(parseForm(queryOf(address)))
  return [...fields, ...called('redirectUri', pathOf(address))]
}

function fromFields(fields: readonly FormField[]): readonly FoundValue[] {
  return fields.flatMap(({ name, value }) => fromParameter(name, value))
}

function fromParameter(name: string, value: unknown): readonly FoundValue[] {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  return kind && typeof value === 'string' ? found(kind, value) : []
}

/** Short cookies are settings, such as a language; a name would only get in the way. */
function fromCookie(value: string): readonly FoundValue[] {
  return value.length < 12 ? [] : found('cookie', value)
}

function called(kind: HandleKind, address: string): readonly FoundValue[] {
  return found(kind, address).map((each) => ({ ...each, onlyIfNamed: true }))
}

function found(kind: HandleKind, value: string): readonly FoundValue[] {
  return value === '' ? [] : [{ kind, value }]
}

function mediaType(headers: HttpRequest['headers']): string {
  return (header(headers, 'content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}
