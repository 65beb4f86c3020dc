import {
  asBytes,
  bytesOfText,
  encodeFormValue,
  header,
  kindOf,
  withHeader,
  type Handle,
  type HandleBook,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'
import type { MessageEdit } from '../contract.ts'
import { StageError } from '../stage-error.ts'

/**
 * An edit as it comes back from the page, with the values put in where it has their handles, and its
 * length counted anew.
 *
 * @throws StageError when a secret would stand in an address, or a handle names nothing
 */
export function fillHandles(edit: MessageEdit, book: HandleBook): MessageEdit {
  return edit.kind === 'request'
    ? { kind: 'request', request: filledRequest(edit.request, book) }
    : { kind: 'answer', answer: filledAnswer(edit.answer, book) }
}

function filledRequest(request: HttpRequest, book: HandleBook): HttpRequest {
  const body = isForm(request) ? filled(request.body, book, encodeFormValue) : request.body
  const target = filled(request.target, book, (value, handle) => {
    if (mayStandInAddress(handle)) return encodeFormValue(value)
    throw new StageError(
      `${handle} would stand in the address, which servers write into their logs. Send it in the body.`,
    )
  })
  return withLength({ ...request, target, body: asBytes(body), headers: heads(request, book) })
}

/** The browser gets to know what it carries to Salesforce and its own cookie, and no more. */
function filledAnswer(answer: HttpResponse, book: HandleBook): HttpResponse {
  const written: Written = (value, handle) => {
    if (mayStandInAddress(handle) || kindOf(handle) === 'cookie') return value
    throw new StageError(`${handle} would reach the browser, which must not get to know it.`)
  }
  return withLength({ ...answer, headers: heads(answer, book, written) })
}

/** In a header a value stands as it is. */
function heads(
  { headers }: Pick<HttpRequest, 'headers'>,
  book: HandleBook,
  written: Written = (plain) => plain,
) {
  return headers.map(([name, value]) => [name, filled(value, book, written)] as const)
}

function withLength<Message extends HttpRequest | HttpResponse>(message: Message): Message {
  if (header(message.headers, 'content-length') === undefined) return message
  const length = String(message.body.length)
  return { ...message, headers: withHeader(message.headers, 'Content-Length', length) }
}

type Written = (value: string, handle: Handle) => string

/** A handle in brackets, as text, as bytes, or encoded by the form in which somebody typed it. */
const inBrackets = /(?:\[|%5B)([a-zA-Z]+)(?:·|\u00c2\u00b7|%C2%B7)(\d+)(?:\]|%5D)/gi

function filled(text: string, book: HandleBook, written: Written): string {
  return text.replace(inBrackets, (_, kind: string, ordinal: string) => {
    const name = `${kind}·${ordinal}`
    const known = book.names.find(([, handle]) => handle === name)
    if (!known) throw new StageError(`This run has no value named ${name}.`)
    return bytesOfText(written(...known))
  })
}

/** What the web app itself puts into an authorize URL. */
function mayStandInAddress(handle: Handle): boolean {
  return ['state', 'nonce', 'challenge', 'redirectUri', 'instanceUrl'].includes(kindOf(handle))
}

function isForm({ headers }: HttpRequest): boolean {
  return (header(headers, 'content-type') ?? '').startsWith('application/x-www-form-urlencoded')
}
