import {
  bytesOfText,
  encodeFormValue,
  header,
  parseForm,
  pathOf,
  queryOf,
  serializeForm,
  withHeader,
  type FormField,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'
import type { Draft, MessageEdit, StepId } from '@flowscope/stage'
import { requestBefore, type Seen } from './seen.ts'

/** What somebody writes differently into a draft, knowing what passed before. */
export type Edit = (draft: Draft, seen: readonly Seen[]) => MessageEdit

/** Several changes to one message. */
export function together(...edits: readonly Edit[]): Edit {
  return (draft, seen) =>
    edits.reduce<{ draft: Draft; edit: MessageEdit }>(
      ({ draft: before }, edit) => {
        const made = edit(before, seen)
        return { draft: draftWith(before, made), edit: made }
      },
      { draft, edit: untouched(draft) },
    ).edit
}

/** Another value for a parameter, encoded as a form does; a parameter that is missing is added. */
export function parameter(name: string, value: string | ((before: string) => string)): Edit {
  return rawParameter(name, (before) =>
    encodeFormValue(typeof value === 'string' ? value : value(before.value)),
  )
}

/** Another value exactly as it is to stand on the wire, with no encoding added. */
export function rawParameter(name: string, raw: string | ((before: FormField) => string)): Edit {
  return parameters((fields) => {
    const found = fields.find((field) => field.name === name)
    const before = found ?? fieldOf(encodeFormValue(name), '')
    const changed = fieldOf(before.rawName, typeof raw === 'string' ? raw : raw(before))
    return found ? fields.map((field) => (field === found ? changed : field)) : [...fields, changed]
  })
}

export function without(name: string): Edit {
  return parameters((fields) => fields.filter((field) => field.name !== name))
}

/** The parameters of the message: in the body of a form, else in the query, or in the Location. */
function parameters(change: (fields: readonly FormField[]) => readonly FormField[]): Edit {
  const changed = (raw: string) => serializeForm(change(parseForm(raw)))
  return (draft) => {
    if (draft.kind === 'answer') return answerEdit(withLocation(draft.answer, changed))
    const { request } = requestDraft(draft)
    return requestEdit(
      hasForm(request) ? withBody(request, changed(request.body)) : withQuery(request, changed),
    )
  }
}

/** The same bytes as the last time this step was sent. */
export function asBefore(step: StepId): Edit {
  return (_, seen) => requestEdit(requestBefore(seen, step))
}

/** A value that depends on what passed before, encoded as a form does. */
export function parameterFrom(name: string, value: (seen: readonly Seen[]) => string): Edit {
  return (draft, seen) => parameter(name, value(seen))(draft, seen)
}

/** Any other change of a request. */
export function request(change: (request: HttpRequest) => HttpRequest): Edit {
  return (draft) => requestEdit(change(requestDraft(draft).request))
}

/** A body with the length that belongs to it. */
export function withBody(request: HttpRequest, body: string, type?: string): HttpRequest {
  const bytes = bytesOfText(body)
  const headers = type ? withHeader(request.headers, 'Content-Type', type) : request.headers
  return {
    ...request,
    body: bytes,
    headers: withHeader(headers, 'Content-Length', String(bytes.length)),
  }
}

/** The same request at another place, its Host header included. */
export function atAuthority(request: HttpRequest, authority: string): HttpRequest {
  return { ...request, authority, headers: withHeader(request.headers, 'Host', authority) }
}

function withQuery(request: HttpRequest, change: (raw: string) => string): HttpRequest {
  return { ...request, target: joined(pathOf(request.target), change(queryOf(request.target))) }
}

function withLocation(answer: HttpResponse, change: (raw: string) => string): HttpResponse {
  const location = header(answer.headers, 'Location') ?? ''
  const changed = joined(pathOf(location), change(queryOf(location)))
  return { ...answer, headers: withHeader(answer.headers, 'Location', changed) }
}

function joined(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`
}

function hasForm({ headers }: HttpRequest): boolean {
  const type = header(headers, 'Content-Type') ?? ''
  return type.startsWith('application/x-www-form-urlencoded')
}

function fieldOf(rawName: string, rawValue: string): FormField {
  const [field] = parseForm(`${rawName}=${rawValue}`)
  if (!field) throw new RangeError('A parameter needs a name')
  return field
}

function requestDraft(draft: Draft): Extract<Draft, { kind: 'request' }> {
  if (draft.kind === 'request') return draft
  throw new RangeError(`A draft of kind ${draft.kind} has no request to edit`)
}

function untouched(draft: Draft): MessageEdit {
  return draft.kind === 'answer'
    ? answerEdit(draft.answer)
    : requestEdit(requestDraft(draft).request)
}

function draftWith(draft: Draft, edit: MessageEdit): Draft {
  if (draft.kind === 'answer' && edit.kind === 'answer') return { ...draft, answer: edit.answer }
  if (draft.kind === 'request' && edit.kind === 'request') {
    return { ...draft, request: edit.request }
  }
  throw new RangeError('The edit is of another kind than the draft')
}

const requestEdit = (edited: HttpRequest): MessageEdit => ({ kind: 'request', request: edited })
const answerEdit = (answer: HttpResponse): MessageEdit => ({ kind: 'answer', answer })
