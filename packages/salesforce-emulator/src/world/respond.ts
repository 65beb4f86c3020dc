import {
  bytesOfText,
  header,
  noBytes,
  type ByteString,
  type HeaderLine,
  type Headers,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'
import type { Answer } from './answer.ts'

const reasons: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  302: 'Found',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
  414: 'URI Too Long',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}

/**
 * Writes an answer out, with the headers that Salesforce puts on everything, in its order
 * (sheet §5.3). A HEAD request receives the headers of the GET and no body (RFC 9110 §9.3.2).
 */
export function responseOf(answer: Answer, request: HttpRequest, date: string): HttpResponse {
  const body = encoded(answer.body)
  return {
    status: answer.status,
    reason: reasons[answer.status] ?? '',
    headers: headersOf(answer, request, date, body),
    body: request.method === 'HEAD' ? noBytes : body,
  }
}

function headersOf(answer: Answer, request: HttpRequest, date: string, body: ByteString): Headers {
  const lines: HeaderLine[] = [['Date', date]]
  lines.push(...transportSecurity(request), ...safeguards, ...answer.headers)
  lines.push(['Cache-Control', answer.cacheControl], vary)
  lines.push(...contentType(answer), ...contentLength(answer, body), connection(request))
  return lines
}

const safeguards: readonly HeaderLine[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-XSS-Protection', '1; mode=block'],
  ['X-Robots-Tag', 'none'],
]
const vary: HeaderLine = ['Vary', 'Accept-Encoding']
const keepAlive: HeaderLine = ['Connection', 'keep-alive']
const close: HeaderLine = ['Connection', 'close']
const noLines: readonly HeaderLine[] = []

function encoded(text: string): ByteString {
  return /[^\u0000-\u007f]/.test(text) ? bytesOfText(text) : (text as ByteString)
}

/** Promising HTTPS for years from a loopback name would lock the reader out of other projects there. */
function transportSecurity({ scheme, authority }: HttpRequest): readonly HeaderLine[] {
  if (scheme === 'http' || isLoopback(authority)) return noLines
  return [['Strict-Transport-Security', 'max-age=63072000; includeSubDomains']]
}

function isLoopback(authority: string): boolean {
  const host = authority.replace(/:\d+$/, '').toLowerCase()
  return /^(.+\.)?localhost$/.test(host) || host.startsWith('127.') || host === '[::1]'
}

function contentType({ contentType: type }: Answer): readonly HeaderLine[] {
  return type === null ? [] : [['Content-Type', type]]
}

/** A 204 has no body, and so no length (RFC 9110 §8.6). */
function contentLength({ status }: Answer, body: ByteString): readonly HeaderLine[] {
  return status === 204 ? [] : [['Content-Length', String(body.length)]]
}

function connection(request: HttpRequest): HeaderLine {
  return header(request.headers, 'Connection')?.toLowerCase() === 'close' ? close : keepAlive
}
