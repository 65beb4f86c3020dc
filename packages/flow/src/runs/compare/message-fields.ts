import {
  header,
  parseForm,
  pathOf,
  queryOf,
  textOfBytes,
  type ByteString,
  type FormField,
  type Headers,
  type HttpRequest,
  type Outcome,
} from '@flowscope/http-message'
import { jsonMembers } from './json-members.ts'

/** Where in a message a field stands. */
export type FieldPlace = 'startLine' | 'parameter' | 'header' | 'member' | 'body'

export interface MessageField {
  readonly place: FieldPlace
  /** With its number from the second on, where a name is repeated: `scope (2)`. */
  readonly name: string
  /** Decoded; of a header as it was written. */
  readonly value: string
}

/** What a request says, field by field, in the order of the message. */
export function fieldsOfRequest(request: HttpRequest): readonly MessageField[] {
  const { scheme, authority, method, target, headers, body } = request
  return numbered([
    { place: 'startLine', name: 'method', value: method },
    { place: 'startLine', name: 'address', value: `${scheme}://${authority}${pathOf(target)}` },
    ...parametersOf(queryOf(target)),
    ...headerFields(headers),
    ...bodyFields(headers, body),
  ])
}

/** What came back, field by field; where nothing came, the failure. */
export function fieldsOfAnswer(outcome: Outcome): readonly MessageField[] {
  if (outcome.type === 'failure') {
    return [{ place: 'startLine', name: 'failure', value: outcome.failure.detail }]
  }
  const { status, headers, body } = outcome.response
  return numbered([
    { place: 'startLine', name: 'status', value: String(status) },
    ...headerFields(headers),
    ...bodyFields(headers, body),
  ])
}

/** A Location counts as an address and its parameters: that is where flows differ. */
function headerFields(headers: Headers): readonly MessageField[] {
  return headers.flatMap(([name, value]) => {
    const isLocation = name.toLowerCase() === 'location'
    const shown = { place: 'header', name, value: isLocation ? pathOf(value) : value } as const
    return isLocation ? [shown, ...parametersOf(queryOf(value))] : [shown]
  })
}

function bodyFields(headers: Headers, body: ByteString): readonly MessageField[] {
  if (body === '') return []
  const text = textOfBytes(body)
  const type = header(headers, 'content-type') ?? ''
  if (type.startsWith('application/x-www-form-urlencoded')) return parametersOf(text)
  const members = jsonMembers(text)
  if (members === null) return [{ place: 'body', name: 'body', value: text }]
  return members.map(([name, value]) => ({ place: 'member', name, value }))
}

function parametersOf(raw: string): readonly MessageField[] {
  return parseForm(raw).map(({ name, value }: FormField) => ({ place: 'parameter', name, value }))
}

function numbered(fields: readonly MessageField[]): readonly MessageField[] {
  const seen = new Map<string, number>()
  return fields.map((field) => {
    const key = `${field.place} ${field.name.toLowerCase()}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count === 1 ? field : { ...field, name: `${field.name} (${count})` }
  })
}
