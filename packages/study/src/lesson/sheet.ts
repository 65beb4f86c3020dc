import {
  header,
  parseForm,
  pathOf,
  queryOf,
  textOfBytes,
  type HttpRequest,
} from '@flowscope/http-message'
import type { Draft } from '@flowscope/stage'
import { choicesFor, type FieldChoice } from './field-choices.ts'
import type { KnownValue } from './known-values.ts'

/** A message to be completed: its first line, and what follows. */
export interface Sheet {
  readonly head: string
  readonly fields: readonly SheetField[]
}

export interface SheetField {
  /** `Host`, `Authorization`, or the name of a parameter. */
  readonly name: string
  readonly place: 'header' | 'parameter'
  /** As the web app would write it. */
  readonly right: string
  /** What may stand there, where nobody should type it; `null` where it is typed. */
  readonly choices: readonly FieldChoice[] | null
}

type MessageDraft = Extract<Draft, { kind: 'request' | 'answer' }>

/**
 * The sheet of a drafted message.
 *
 * @param named the fields that the lesson wants written; headers are shown only where it names them
 */
export function sheetOf(
  draft: MessageDraft,
  named: readonly string[],
  known: readonly KnownValue[],
): Sheet {
  const { request } = draft
  const headers = draft.kind === 'request' ? headersOf(request, named) : []
  const parameters = parseForm(parametersOf(draft)).map(
    ({ name, value }) => ({ name, place: 'parameter', right: value }) as const,
  )
  return {
    head: headOf(draft),
    fields: [...headers, ...parameters].map((field) => ({
      ...field,
      choices: choicesFor(field, request, known),
    })),
  }
}

function headersOf({ headers }: HttpRequest, named: readonly string[]) {
  return (['Host', 'Authorization'] as const).flatMap((name) => {
    const value = header(headers, name)
    const isShown = value !== undefined && named.includes(name)
    return isShown ? [{ name, place: 'header', right: value } as const] : []
  })
}

/** Where the parameters of a message stand: in its form, its query or its Location. */
function parametersOf(draft: MessageDraft): string {
  if (draft.kind === 'answer') return queryOf(header(draft.answer.headers, 'Location') ?? '')
  const { target, body } = draft.request
  return isForm(draft.request) ? textOfBytes(body) : queryOf(target)
}

function headOf(draft: MessageDraft): string {
  if (draft.kind === 'answer') {
    const { status, reason, headers } = draft.answer
    return `${String(status)} ${reason} → ${pathOf(header(headers, 'Location') ?? '')}`
  }
  return `${draft.request.method} ${pathOf(draft.request.target)}`
}

function isForm({ headers }: HttpRequest): boolean {
  return (header(headers, 'Content-Type') ?? '').startsWith('application/x-www-form-urlencoded')
}
