import {
  header,
  headerValues,
  parseCookies,
  parseForm,
  parseSetCookie,
  queryFields,
  queryOf,
  textOfBytes,
  type FormField,
  type HandleKind,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'
import { readPage } from '@flowscope/participants'

/** A value of a message that deserves a name. */
export interface FoundValue {
  readonly kind: HandleKind
  readonly value: string
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
}

export function valuesOfRequest(request: HttpRequest): readonly FoundValue[] {
  const { headers, body } = request
  const isForm = mediaType(headers) === 'application/x-www-form-urlencoded'
  const bearer = /^Bearer (\S+)$/i.exec(header(headers, 'authorization') ?? '')?.[1] ?? ''
  return [
    ...fromFields(queryFields(request)),
    ...fromFields(isForm ? parseForm(body) : []),
    ...found('accessToken', bearer),
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
  return fromFields(parseForm(queryOf(address)))
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

function found(kind: HandleKind, value: string): readonly FoundValue[] {
  return value === '' ? [] : [{ kind, value }]
}

function mediaType(headers: HttpRequest['headers']): string {
  return (header(headers, 'content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}
