import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  asBytes,
  flatHeaders,
  header,
  headersOfFlat,
  noBytes,
  type ByteString,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'

/** The request as it stood on the socket: header order, spelling and body bytes kept. */
export function requestOf(incoming: IncomingMessage, body: Uint8Array): HttpRequest {
  const headers = headersOfFlat(incoming.rawHeaders)
  return {
    scheme: 'encrypted' in incoming.socket ? 'https' : 'http',
    authority: header(headers, 'host') ?? '',
    method: incoming.method ?? 'GET',
    target: asBytes(incoming.url ?? '/'),
    headers,
    body: bytesOf(body),
  }
}

function bytesOf(body: Uint8Array): ByteString {
  if (body.length === 0) return noBytes
  const { buffer, byteOffset, length } = body
  const bytes = body instanceof Buffer ? body : Buffer.from(buffer, byteOffset, length)
  return asBytes(bytes.toString('latin1'))
}

/** Writes a response byte for byte; Node adds no header of its own. */
export function answerWith(raw: ServerResponse, response: HttpResponse): void {
  raw.sendDate = false
  for (const name of ['connection', 'transfer-encoding'] as const) {
    if (header(response.headers, name) === undefined) raw.removeHeader(name)
  }
  raw.writeHead(response.status, response.reason, flatHeaders(response.headers))
  raw.end(response.body, 'latin1')
}
