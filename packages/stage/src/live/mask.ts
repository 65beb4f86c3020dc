import {
  asBytes,
  maskExchange,
  maskText,
  type ByteString,
  type Exchange,
  type HandleBook,
  type Headers,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'
import type { Verdict } from '@flowscope/participants'
import type { Decision, Draft, MessageEdit, Performed } from '../contract.ts'
import { hideCookies, hideMembers } from './hide.ts'

/**
 * The copy of an outcome that may leave the web server: values give way to their handles, cookies and
 * telling members are hidden even where they have no name, and no page is shown.
 */
export function maskPerformed(performed: Performed, book: HandleBook): Performed {
  const { exchange, verdict, facts, landing, clock } = performed
  return {
    exchange: exchange && maskedExchange(exchange, book),
    verdict: verdict && maskedVerdict(verdict, book),
    facts,
    note: null,
    landing,
    view: null,
    clock,
  }
}

/** The copy of a draft that may leave the web server; an edit of it comes back with the same handles. */
export function maskDraft(draft: Draft, book: HandleBook): Draft {
  switch (draft.kind) {
    case 'act':
      return draft
    case 'request':
      return { ...draft, request: maskedRequest(draft.request, book) }
    case 'answer':
      return {
        ...draft,
        request: maskedRequest(draft.request, book),
        answer: maskedResponse(draft.answer, book),
      }
    case 'form':
      return { ...draft, fields: [], suggestion: [] }
  }
}

/** The copy of a decision that may leave the web server, in the order of members in which it came. */
export function maskDecision(decision: Decision, book: HandleBook): Decision {
  if (!('edit' in decision)) return decision
  return { ...decision, edit: maskedEdit(decision.edit, book) }
}

function maskedEdit(edit: MessageEdit, book: HandleBook): MessageEdit {
  return edit.kind === 'request'
    ? { ...edit, request: maskedRequest(edit.request, book) }
    : { ...edit, answer: maskedResponse(edit.answer, book) }
}

export function maskedExchange(exchange: Exchange, book: HandleBook): Exchange {
  const { request, outcome } = maskExchange(exchange, book)
  return {
    ...exchange,
    request: withoutHidden(request),
    outcome:
      outcome.type === 'failure'
        ? outcome
        : { type: 'response', response: withoutHidden(outcome.response) },
  }
}

function maskedRequest(request: HttpRequest, book: HandleBook): HttpRequest {
  const failure = { kind: 'timeout', detail: '' } as const
  const outcome = { type: 'failure', failure } as const
  const exchange: Exchange = { from: 'client', to: 'authServer', channel: 'back', request, outcome }
  return maskedExchange(exchange, book).request
}

function maskedResponse(response: HttpResponse, book: HandleBook): HttpResponse {
  const mask = (text: string) => maskText(text, book)
  const headers: Headers = response.headers.map(([name, value]) => [name, mask(value)])
  return withoutHidden({ ...response, headers, body: asBytes(mask(response.body)) })
}

function withoutHidden<Message extends { readonly headers: Headers; readonly body: ByteString }>(
  message: Message,
): Message {
  return { ...message, headers: hideCookies(message.headers), body: hideMembers(message.body) }
}

function maskedVerdict(verdict: Verdict, book: HandleBook): Verdict {
  const mask = (text: string | null) => (text === null ? null : maskText(text, book))
  const { compared, cause } = verdict
  return {
    ...verdict,
    compared: compared && {
      expected: mask(compared.expected),
      received: mask(compared.received),
    },
    cause:
      cause?.kind === 'refusedByServer'
        ? {
            ...cause,
            code: maskText(cause.code, book),
            description: maskText(cause.description, book),
          }
        : cause,
  }
}
