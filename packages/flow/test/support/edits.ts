import {
  bytesOfText,
  encodeForm,
  parseForm,
  pathOf,
  queryFields,
  withHeader,
  withoutHeader,
  type HttpRequest,
} from '@flowscope/http-message'
import type { Draft, MessageEdit } from '@flowscope/stage'

export type Edit = (draft: Draft) => MessageEdit

/** Gives a query field another value; a field that is not there is added. */
export function queryField(name: string, value: string): Edit {
  return editRequest((request) => {
    const others = queryFields(request).filter((field) => field.name !== name)
    const pairs = [...others.map((field) => [field.name, field.value] as const), [name, value]]
    return {
      ...request,
      target: `${pathOf(request.target)}?${encodeForm(pairs as [string, string][])}`,
    }
  })
}

/** Gives a field of the form in the body another value. */
export function formField(name: string, value: (before: string) => string): Edit {
  return editRequest((request) => {
    const pairs = parseForm(request.body).map(
      (field) => [field.name, field.name === name ? value(field.value) : field.value] as const,
    )
    const body = bytesOfText(encodeForm(pairs))
    return {
      ...request,
      body,
      headers: withHeader(request.headers, 'Content-Length', String(body.length)),
    }
  })
}

export function target(path: string): Edit {
  return editRequest((request) => ({ ...request, target: path }))
}

export const withoutLocation: Edit = (draft) => {
  if (draft.kind !== 'answer') throw new Error('Only an answer has a Location')
  const headers = withoutHeader(draft.answer.headers, 'Location')
  return { kind: 'answer', answer: { ...draft.answer, headers } }
}

function editRequest(change: (request: HttpRequest) => HttpRequest): Edit {
  return (draft) => {
    if (draft.kind !== 'request') throw new Error('Only a request can be edited so')
    return { kind: 'request', request: change(draft.request) }
  }
}
