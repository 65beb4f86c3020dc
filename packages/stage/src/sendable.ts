import {
  header,
  headerValues,
  type ByteString,
  type Headers,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'
import { StageError } from './stage-error.ts'

/** RFC 9110 §9, and PATCH (RFC 5789); CONNECT asks for a tunnel, which none of the parties is. */
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH']

const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
const fieldValue = /^[\t\u0020-\u007e\u0080-\u00ff]*$/
const originForm = /^\/[\u0021-\u007e\u0080-\u00ff]*$/

/** Characters of a target and its headers that every network carries. */
const longestHead = 128 * 1024

/**
 * An edited request that every network sends the same way, and that its receiver reads as one
 * message.
 *
 * @throws StageError names the part that cannot be sent
 */
export function sendableRequest(request: HttpRequest): HttpRequest {
  const { method, target, headers, body } = request
  if (!methods.includes(method)) refuse(`method "${method}" is not one that travels here`)
  if (!originForm.test(target)) refuse('target must begin with / and have only bytes without space')
  checkHeaders(headers, target.length)
  checkFraming(headers, body)
  return request
}

/**
 * The same for an edited answer.
 *
 * @throws StageError names the part that cannot be sent
 */
export function sendableAnswer(answer: HttpResponse): HttpResponse {
  const { status, reason, headers, body } = answer
  if (status < 200 || status > 599) refuse(`status ${String(status)} is not from 200 to 599`)
  if (!fieldValue.test(reason)) refuse('reason has a character that no status line may have')
  checkHeaders(headers, reason.length)
  if (status !== 204 && status !== 304) checkFraming(headers, body)
  else if (body !== '') refuse(`status ${String(status)} has no body`)
  return answer
}

function checkHeaders(headers: Headers, before: number): void {
  for (const [name, value] of headers) {
    if (!token.test(name)) refuse(`header name "${name}" has a character that no name may have`)
    if (!fieldValue.test(value)) refuse(`value of ${name} has a character that no value may have`)
  }
  const length = headers.reduce((sum, [name, value]) => sum + name.length + value.length, before)
  if (length > longestHead) refuse('headers are longer than 128 kB')
}

/** RFC 9112 §6: when both sides do not agree where a message ends, its rest is read as another. */
function checkFraming(headers: Headers, body: ByteString): void {
  for (const name of ['Transfer-Encoding', 'Expect', 'Upgrade']) {
    if (header(headers, name) !== undefined) refuse(`header ${name} is not spoken here`)
  }
  const lengths = headerValues(headers, 'Content-Length')
  if (lengths.length === 0 && body === '') return
  if (lengths.length === 1 && lengths[0] === String(body.length)) return
  const said = lengths.length === 0 ? 'is missing' : `says ${lengths.join(' and ')}`
  refuse(`header Content-Length ${said}, and the body has ${String(body.length)} bytes`)
}

function refuse(fault: string): never {
  throw new StageError(`This cannot be sent as an HTTP message: ${fault}.`)
}
