import { textOfBytes, type Exchange, type Headers } from '@flowscope/http-message'

/** A request as it was sent, broken into lines at its parameters. */
export function linesOfRequest({ request }: Exchange): readonly string[] {
  const { method, target, headers, body } = request
  return [
    ...broken(`${method} ${target} HTTP/1.1`),
    ...headerLines(headers),
    '',
    ...broken(textOfBytes(body)),
  ]
}

/** What came back, likewise; where nothing came, what the sender could tell. */
export function linesOfAnswer({ outcome }: Exchange): readonly string[] {
  if (outcome.type === 'failure') return [outcome.failure.detail]
  const { status, reason, headers, body } = outcome.response
  return [
    `HTTP/1.1 ${String(status)} ${reason}`,
    ...headerLines(headers),
    '',
    ...broken(textOfBytes(body)),
  ]
}

function headerLines(headers: Headers): readonly string[] {
  return headers.flatMap(([name, value]) => broken(`${name}: ${value}`))
}

function broken(text: string): readonly string[] {
  if (text === '') return []
  if (text.startsWith('<')) return text.split(/\r?\n/)
  return text.split(/\r?\n|(?<=\?)(?=[\w.]+=)|(?=&[\w.]+=)|(?<=,)(?=["{])/)
}
