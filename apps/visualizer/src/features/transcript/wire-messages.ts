import {
  header,
  parseForm,
  queryOf,
  requestBytes,
  responseBytes,
  textOfBytes,
  urlOf,
  type ByteString,
  type Exchange,
  type FormField,
  type Headers,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'
import { transcriptWords as words } from '../../words/transcript.ts'

export interface WireMessage {
  readonly title: string
  /** The text on the wire, its lines ended as a text's. */
  readonly wire: string
  readonly tables: readonly ParameterTable[]
}

export interface ParameterTable {
  readonly title: string
  readonly rows: readonly ParameterRow[]
}

export interface ParameterRow {
  readonly name: string
  readonly raw: string
  readonly value: string
}

/** Request and answer as captured. */
export function messagesOf({ request, outcome }: Exchange): readonly WireMessage[] {
  const asked = requestMessage(request)
  return outcome.type === 'response' ? [asked, answerMessage(outcome.response)] : [asked]
}

function requestMessage(request: HttpRequest): WireMessage {
  const { method, target, headers, body } = request
  const isForm = mediaTypeOf(headers) === 'application/x-www-form-urlencoded'
  return {
    title: words.request(method, withoutQuery(urlOf(request))),
    wire: wireText(requestBytes(request)),
    tables: tablesOf([
      [words.parameters.query, fieldRows(queryOf(target))],
      [words.parameters.form, isForm ? fieldRows(textOfBytes(body)) : []],
    ]),
  }
}

function answerMessage(response: HttpResponse): WireMessage {
  const { status, reason, headers, body } = response
  const isJson = mediaTypeOf(headers) === 'application/json'
  return {
    title: words.answer(status, reason),
    wire: wireText(responseBytes(response)),
    tables: tablesOf([
      [words.parameters.location, fieldRows(queryOf(header(headers, 'location') ?? ''))],
      [words.parameters.json, isJson ? jsonRows(textOfBytes(body)) : []],
    ]),
  }
}

/** HTTP ends a line with two characters (RFC 9112 §2.2), a text with one. */
function wireText(bytes: ByteString): string {
  return textOfBytes(bytes).replaceAll('\r\n', '\n').trimEnd()
}

function tablesOf(
  all: readonly (readonly [title: string, rows: readonly ParameterRow[]])[],
): readonly ParameterTable[] {
  return all.filter(([, rows]) => rows.length > 0).map(([title, rows]) => ({ title, rows }))
}

function fieldRows(raw: string): readonly ParameterRow[] {
  return parseForm(raw).map(({ name, rawValue, value }: FormField) => ({
    name,
    raw: rawValue ?? '',
    value,
  }))
}

/** The members of an object; what is inside them stays JSON. A list of errors is its first one. */
function jsonRows(text: string): readonly ParameterRow[] {
  const parsed = parsedJson(text)
  const object: unknown = Array.isArray(parsed) ? parsed[0] : parsed
  if (typeof object !== 'object' || object === null) return []
  return Object.entries(object).map(([name, value]) => {
    const raw = JSON.stringify(value)
    return { name, raw, value: typeof value === 'string' ? value : raw }
  })
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

function mediaTypeOf(headers: Headers): string {
  return (header(headers, 'content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}

function withoutQuery(address: string): string {
  return address.split('?')[0] ?? address
}
