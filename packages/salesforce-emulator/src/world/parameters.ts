import {
  header,
  parseForm,
  queryFields,
  textOfBytes,
  type ByteString,
  type FormField,
  type HttpRequest,
} from '@flowscope/http-message'
import { checklist, type Check } from './checklist.ts'
import { Refusal, type RefusalAnswer } from './refusal.ts'
import type { Visited } from './visit.ts'

/** The decoded parameters of a request; those without a value count as left out (RFC 6749 §3.1). */
export type Parameters = ReadonlyMap<string, string>

export interface ReadFields {
  readonly fields: readonly FormField[]
}

export interface ReadParameters {
  readonly parameters: Parameters
}

/** Puts the words of a refusal into the shape that the endpoint's callers expect. */
export type InvalidRequest = (description: string) => RefusalAnswer

/** What every endpoint with parameters asks first: query and body are read as one form. */
export function readingParameters(refuse: InvalidRequest) {
  const { formEncoded, wellFormed, single } = parameterChecks(refuse)
  return checklist<Visited>().check(formEncoded).check(wellFormed).check(single)
}

/** The same for an endpoint that asks for something else before. */
export function parameterChecks(refuse: InvalidRequest) {
  return {
    formEncoded: formEncodedCheck(refuse),
    wellFormed: wellFormedCheck(refuse),
    single: singleCheck(refuse),
  }
}

function formEncodedCheck(refuse: InvalidRequest): Check<Visited, ReadFields> {
  return {
    name: 'parameters.formEncoded',
    examine: ({ visit: { request } }) => {
      if (request.body !== '' && !isForm(request)) {
        throw new Refusal(refuse('the request body is not form encoded'), {
          stored: 'application/x-www-form-urlencoded',
          received: header(request.headers, 'Content-Type') ?? null,
        })
      }
      return { fields: [...queryFields(request), ...parseForm(textOf(request.body))] }
    },
  }
}

function wellFormedCheck(refuse: InvalidRequest): Check<ReadFields, object> {
  return {
    name: 'parameters.wellFormed',
    examine: ({ fields }) => {
      const broken = fields.find((field) => !field.wellFormed)
      if (broken) {
        throw new Refusal(refuse('a parameter is not percent-encoded correctly'), {
          stored: null,
          received: `${broken.rawName}=${broken.rawValue ?? ''}`,
        })
      }
      return {}
    },
  }
}

function singleCheck(refuse: InvalidRequest): Check<ReadFields, ReadParameters> {
  return {
    name: 'parameters.single',
    examine: ({ fields }) => {
      const parameters = new Map<string, string>()
      const seen = new Set<string>()
      for (const { name, value } of fields) {
        if (name === '') continue
        if (seen.has(name)) {
          const evidence = { stored: null, received: name }
          throw new Refusal(refuse('a parameter must not be sent more than once'), evidence)
        }
        seen.add(name)
        if (value !== '') parameters.set(name, value)
      }
      return { parameters }
    },
  }
}

/** A body without a type is taken for a form, as some small clients leave the header out. */
function isForm({ headers }: HttpRequest): boolean {
  const type = header(headers, 'Content-Type')
  return type === undefined || /^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)
}

function textOf(body: ByteString): string {
  return /[\u0080-\u00ff]/.test(body) ? textOfBytes(body) : body
}
