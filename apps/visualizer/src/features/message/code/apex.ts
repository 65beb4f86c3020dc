import { textOfBytes, type HttpRequest } from '@flowscope/http-message'
import { inSingleQuotes } from './in-single-quotes.ts'
import { partsOf, type Sample } from './sample.ts'

/** What an Apex callout writes by itself. */
const insists = ['connection', 'content-length', 'host', 'transfer-encoding', 'user-agent']

/** The request as an Apex callout; the host has to be a Remote Site or a Named Credential. */
export function apexSample(request: HttpRequest): Sample {
  const { url, headers, leftToLibrary } = partsOf(request, insists)
  const code = [
    'HttpRequest request = new HttpRequest();',
    `request.setEndpoint(${quoted(url)});`,
    `request.setMethod(${quoted(request.method)});`,
    ...headers.map(([name, value]) => `request.setHeader(${quoted(name)}, ${quoted(value)});`),
    ...(request.body === '' ? [] : [`request.setBody(${quoted(textOfBytes(request.body))});`]),
    'HttpResponse answer = new Http().send(request);',
    `System.debug(answer.getStatusCode() + ' ' + answer.getStatus());`,
    'System.debug(answer.getBody());',
  ]
  return { code: code.join('\n'), leftToLibrary }
}

/** Apex knows single quotes only, and no other escape for letters beyond ASCII than `\\u`. */
function quoted(text: string): string {
  return inSingleQuotes(text).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
