import { header, textOfBytes, type HttpRequest } from '@flowscope/http-message'
import type { Check } from '../../world/checklist.ts'
import type { Visited } from '../../world/visit.ts'
import { restRefusal } from './rest-refusal.ts'

export interface WithJson {
  /** The members of the JSON object in the body, in their order. */
  readonly members: readonly (readonly [name: string, value: unknown])[]
}

export const jsonMediaType: Check<Visited, object> = {
  name: 'json.mediaType',
  examine: ({ visit: { request } }) => {
    const received = mediaTypeOf(request)
    if (received !== null && received !== 'application/json') {
      const evidence = { stored: 'application/json', received }
      throw restRefusal(415, 'json.mediaType', evidence, { values: { mediaType: received } })
    }
    return {}
  },
}

export const jsonWellFormed: Check<Visited, WithJson> = {
  name: 'json.wellFormed',
  examine: ({ visit: { request } }) => {
    if (request.body === '') throw restRefusal(400, 'json.missing')
    const value = parsed(textOfBytes(request.body))
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw restRefusal(400, 'json.wellFormed', { stored: null, received: request.body })
    }
    return { members: Object.entries(value) }
  },
}

/** Without parameters such as `charset`; `null` when the header was left out. */
function mediaTypeOf({ headers }: HttpRequest): string | null {
  const type = header(headers, 'Content-Type')
  return type === undefined ? null : (type.split(';')[0] ?? '').trim().toLowerCase()
}

/** @returns `undefined` for what is no JSON */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
