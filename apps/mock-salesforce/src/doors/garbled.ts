import type { Duplex } from 'node:stream'
import { bytesOfText, responseBytes, type HttpResponse } from '@flowscope/http-message'

/** Answers what is not HTTP, on a connection that is then closed. */
export function answerGarbled(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') socket.destroy()
  else socket.end(responseBytes(refusalOf(error.code ?? '')), 'latin1')
}

function refusalOf(code: string): HttpResponse {
  if (code === 'HPE_HEADER_OVERFLOW') return refusal(431, 'Request Header Fields Too Large')
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return refusal(408, 'Request Timeout')
  return refusal(400, 'Bad Request')
}

function refusal(status: number, reason: string): HttpResponse {
  const body = bytesOfText(`${String(status)} ${reason}\n`)
  return {
    status,
    reason,
    headers: [
      ['Content-Type', 'text/plain;charset=UTF-8'],
      ['Content-Length', String(body.length)],
      ['Connection', 'close'],
    ],
    body,
  }
}
