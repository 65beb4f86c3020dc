import {
  header,
  pathOf,
  queryOf,
  textOfBytes,
  type Headers,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'

/**
 * A request as it went out, without the headers that only tell which program sent it. Each parameter
 * begins a line.
 */
export function requestText(request: HttpRequest): string {
  const { method, target, headers, body } = request
  const query = queryOf(target)
  return [
    `${method} ${pathOf(target)}${query === '' ? '' : `\n  ?${onLines(query)}`} HTTP/1.1`,
    ...headerLines(headers, ['Host', 'Authorization', 'Content-Type']),
    ...bodyLines(headers, textOfBytes(body)),
  ].join('\n')
}

/** An answer: its status, where it leads to, and its body unless that is a page. */
export function answerText({ status, reason, headers, body }: HttpResponse): string {
  return [
    `HTTP/1.1 ${String(status)} ${reason}`,
    ...headerLines(headers, ['Location', 'Content-Type']).map(withParametersOnLines),
    ...bodyLines(headers, textOfBytes(body)),
  ].join('\n')
}

function headerLines(headers: Headers, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const value = header(headers, name)
    return value === undefined ? [] : [`${name}: ${value}`]
  })
}

function bodyLines(headers: Headers, body: string): readonly string[] {
  if (body === '') return []
  const type = header(headers, 'Content-Type') ?? ''
  if (type.includes('html')) return ['', '…']
  if (type.includes('urlencoded')) return ['', onLines(body)]
  return ['', type.includes('json') ? inLines(body) : body]
}

function onLines(form: string): string {
  return form.replaceAll('&', '\n  &')
}

function withParametersOnLines(line: string): string {
  return line.startsWith('Location: ') ? line.replace(/\?/, '\n  ?').replaceAll('&', '\n  &') : line
}

function inLines(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2)
  } catch {
    return json
  }
}
