import {
  bytesOfText,
  formField,
  parseForm,
  pathOf,
  queryOf,
  serializeForm,
  withHeader,
  withoutHeader,
  type FormField,
  type HttpRequest,
} from '@flowscope/http-message'
import type { AttackStep, SendStep } from '@flowscope/stage'

export type EditedStep = SendStep | AttackStep

export interface RequestEdit {
  readonly name: string
  readonly steps: readonly EditedStep[]
  readonly edit: (request: HttpRequest) => HttpRequest
}

type Fields = readonly FormField[]
type FieldEdit = (fields: Fields) => Fields

export function query(steps: readonly EditedStep[], edits: Readonly<Record<string, FieldEdit>>) {
  return anyRequest(
    steps,
    mapValues(edits, (edit) => (request) => {
      const fields = serializeForm(edit(parseForm(queryOf(request.target))))
      return { ...request, target: `${pathOf(request.target)}?${fields}` }
    }),
  )
}

export function form(steps: readonly EditedStep[], edits: Readonly<Record<string, FieldEdit>>) {
  return anyRequest(
    steps,
    mapValues(
      edits,
      (edit) => (request) => withBody(request, serializeForm(edit(parseForm(request.body)))),
    ),
  )
}

export function anyRequest(
  steps: readonly EditedStep[],
  edits: Readonly<Record<string, RequestEdit['edit']>>,
): readonly RequestEdit[] {
  return Object.entries(edits).map(([name, edit]) => ({ name, steps, edit }))
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]))
}

export function set(name: string, value: string): FieldEdit {
  return (fields) =>
    fields.some((field) => field.name === name)
      ? fields.map((field) => (field.name === name ? formField(name, value) : field))
      : [...fields, formField(name, value)]
}

export function without(name: string): FieldEdit {
  return (fields) => fields.filter((field) => field.name !== name)
}

export function append(field: FormField): FieldEdit {
  return (fields) => [...fields, field]
}

export function withBody(request: HttpRequest, text: string): HttpRequest {
  const body = bytesOfText(text)
  return withHeaderLine({ ...request, body }, 'Content-Length', String(body.length))
}

export function withHeaderLine(request: HttpRequest, name: string, value: string): HttpRequest {
  return { ...request, headers: withHeader(request.headers, name, value) }
}

export function withoutHeaderLine(request: HttpRequest, name: string): HttpRequest {
  return { ...request, headers: withoutHeader(request.headers, name) }
}
