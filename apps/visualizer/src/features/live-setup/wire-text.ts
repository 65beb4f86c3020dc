import {
  textOfBytes,
  type ByteString,
  type Headers,
  type HttpRequest,
  type Outcome,
} from '@flowscope/http-message'

/** A masked request, to be read: its handles hold characters that no wire carries. */
export function requestText(request: HttpRequest): string {
  return messageText(`${request.method} ${request.target} HTTP/1.1`, request)
}

/** What came back, likewise; where nothing came, what the sender could tell. */
export function answerText(outcome: Outcome): string {
  if (outcome.type === 'failure') return outcome.failure.detail
  const { status, reason } = outcome.response
  return messageText(`HTTP/1.1 ${String(status)} ${reason}`, outcome.response)
}

interface Content {
  readonly headers: Headers
  readonly body: ByteString
}

function messageText(firstLine: string, { headers, body }: Content): string {
  const lines = headers.map(([name, value]) => `${name}: ${value}`)
  return [firstLine, ...lines, '', textOfBytes(body)].join('\n').trimEnd()
}
