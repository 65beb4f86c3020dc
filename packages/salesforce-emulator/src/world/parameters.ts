import {
  header,
  parseForm,
  queryFields,
  textOfBytes,
  type ByteString,
  type FormField,
  type HttpRequest,
} from '@flowscope/http-message'
import { wordsOf, type RefusalId } from '../ledger/index.ts'
import { checklist, type Check } from './checklist.ts'
import { multipartFields } from './multipart.ts'
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

interface Bodies {
  /** Whether a body may be `multipart/form-data` as well (sheet §2). */
  readonly multipart: boolean
}

/** What every endpoint with parameters asks first: query and body are read as one form. */
export function readingParameters(refuse: InvalidRequest, bodies?: Bodies) {
  const { formEncoded, wellFormed, single } = parameterChecks(refuse, bodies)
  return checklist<Visited>().check(formEncoded).check(wellFormed).check(single)
}

/** The same for an endpoint that asks for something else before. */
export function parameterChecks(refuse: InvalidRequest, { multipart }: Bodies = formsOnly) {
  return {
    formEncoded: formEncodedCheck(refuse, multipart),
    wellFormed: wellFormedCheck(refuse),
    single: singleCheck(refuse),
  }
}

const formsOnly: Bodies = { multipart: false }

function formEncodedCheck(refuse: InvalidRequest, multipart: boolean): Check<Visited, ReadFields> {
  return {
    name: 'parameters.formEncoded',
    examine: ({ visit: { request } }) => {
      const fields = formFields(request) ?? (multipart ? multipartFields(request) : null)
      if (!fields) {
        throw new Refusal(refuse(sentenceOf('parameters.formEncoded')), {
          stored: 'application/x-www-form-urlencoded',
          received: header(request.headers, 'Content-Type') ?? null,
        })
      }
      return { fields: [...queryFields(request), ...fields] }
    },
  }
}

/** Every field of a request that can be read, whatever else may be wrong with it. */
export function readableFields(request: HttpRequest): readonly FormField[] {
  return [...queryFields(request), ...(formFields(request) ?? multipartFields(request) ?? [])]
}

function formFields(request: HttpRequest): readonly FormField[] | null {
  return request.body === '' || isForm(request) ? parseForm(textOf(request.body)) : null
}

function wellFormedCheck(refuse: InvalidRequest): Check<ReadFields, object> {
  return {
    name: 'parameters.wellFormed',
    examine: ({ fields }) => {
      const broken = fields.find((field) => !field.wellFormed)
      if (broken) {
        throw new Refusal(refuse(sentenceOf('parameters.wellFormed')), {
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
      const leftOut = new Set<string>()
      for (const { name, value } of fields) {
        if (name === '') continue
        if (parameters.has(name) || leftOut.has(name)) {
          const evidence = { stored: null, received: name }
          throw new Refusal(refuse(sentenceOf('parameters.single')), evidence)
        }
        if (value === '') leftOut.add(name)
        else parameters.set(name, value)
      }
      return { parameters }
    },
  }
}

function sentenceOf(id: RefusalId): string {
  return wordsOf(id).text ?? ''
}

/** A body without a type is taken for a form, as some small clients leave the header out. */
function isForm({ headers }: HttpRequest): boolean {
  const type = header(headers, 'Content-Type')
  return type === undefined || /^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)
}

function textOf(body: ByteString): string {
  return /[\u0080-\u00ff]/.test(body) ? textOfBytes(body) : body
}
