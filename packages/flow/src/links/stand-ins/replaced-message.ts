import {
  asBytes,
  type ByteString,
  type Exchange,
  type HeaderLine,
  type Headers,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'
import { replacedInText, type Replace } from './secret-pairs.ts'

export function replacedInExchange(exchange: Exchange, replace: Replace): Exchange {
  const { outcome } = exchange
  return {
    ...exchange,
    request: replacedInRequest(exchange.request, replace),
    outcome:
      outcome.type === 'response'
        ? { ...outcome, response: replacedInAnswer(outcome.response, replace) }
        : outcome,
  }
}

export function replacedInRequest(request: HttpRequest, replace: Replace): HttpRequest {
  const body = asBytes(replacedInText(request.body, replace))
  const headers = replacedInHeaders(request, body, replace)
  return { ...request, target: replacedInText(request.target, replace), headers, body }
}

export function replacedInAnswer(answer: HttpResponse, replace: Replace): HttpResponse {
  const body = asBytes(replacedInText(answer.body, replace))
  return { ...answer, headers: replacedInHeaders(answer, body, replace), body }
}

interface WithBody {
  readonly headers: Headers
  readonly body: ByteString
}

/** A Content-Length that fitted the body fits the other one, too. */
function replacedInHeaders(before: WithBody, body: ByteString, replace: Replace): Headers {
  const length = String(before.body.length)
  return before.headers.map(([name, value]) =>
    name.toLowerCase() === 'content-length' && value === length
      ? [name, String(body.length)]
      : [name, replacedInHeader(name, value, replace)],
  )
}

function replacedInHeader(name: string, value: string, replace: Replace): HeaderLine[1] {
  switch (name.toLowerCase()) {
    case 'authorization':
      return value.replace(/^(\S+ +)(.+)$/, (_, scheme: string, credential: string) =>
        /^basic /i.test(scheme)
          ? `${scheme}${replacedInBasic(credential, replace)}`
          : `${scheme}${replace('Authorization', credential)}`,
      )
    case 'cookie':
      return value.replace(
        /([^=;\s]+)=([^;]*)/g,
        (_, cookie: string, content: string) => `${cookie}=${replace(`Cookie ${cookie}`, content)}`,
      )
    default:
      return replacedInText(value, replace)
  }
}

/** The secret behind the colon (RFC 7617 §2); what is no such credential is a secret as a whole. */
function replacedInBasic(credential: string, replace: Replace): string {
  const [, id, secret] = /^([^:]*):(.*)$/s.exec(decodedBasic(credential) ?? '') ?? []
  if (id === undefined || secret === undefined) return replace('Authorization', credential)
  const other = replace('Authorization', secret)
  return other === secret ? credential : btoa(`${id}:${other}`)
}

function decodedBasic(credential: string): string | null {
  try {
    return atob(credential)
  } catch {
    return null
  }
}
