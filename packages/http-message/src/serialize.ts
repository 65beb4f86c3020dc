import { asBytes, type ByteString } from './bytes.ts'
import type { Headers } from './headers.ts'
import type { HttpRequest, HttpResponse } from './message.ts'

/** The very bytes that travel for a request (RFC 9112 §2.1). */
export function requestBytes(request: HttpRequest): ByteString {
  return message(`${request.method} ${request.target} HTTP/1.1`, request)
}

/** The very bytes that travel for a response. */
export function responseBytes(response: HttpResponse): ByteString {
  return message(`HTTP/1.1 ${String(response.status)} ${response.reason}`, response)
}

function message(firstLine: string, { headers, body }: { headers: Headers; body: ByteString }) {
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`)
  return asBytes(`${firstLine}\r\n${lines.join('')}\r\n${body}`)
}
