import { textOfBytes, type HttpRequest } from '@flowscope/http-message'
import { partsOf, type Sample } from './sample.ts'

/** The request with Python’s standard library: nothing has to be installed. */
export function pythonSample(request: HttpRequest): Sample {
  const { headers, leftToLibrary } = partsOf(request, [])
  const kind = request.scheme === 'https' ? 'HTTPSConnection' : 'HTTPConnection'
  const body = request.body === '' ? '' : `${quoted(textOfBytes(request.body))}.encode()`
  const code = [
    `from http.client import ${kind}`,
    '',
    `connection = ${kind}(${quoted(request.authority)})`,
    `connection.putrequest(${quoted(request.method)}, ${quoted(request.target)}, skip_accept_encoding=True${ownHost(headers)})`,
    ...headers.map(([name, value]) => `connection.putheader(${quoted(name)}, ${quoted(value)})`),
    `connection.endheaders(${body})`,
    'answer = connection.getresponse()',
    'print(answer.status, answer.reason)',
    'print(answer.headers)',
    'print(answer.read().decode())',
  ]
  return { code: code.join('\n'), leftToLibrary }
}

/** A Host that was edited is written by hand. */
function ownHost(headers: HttpRequest['headers']): string {
  return headers.some(([name]) => name.toLowerCase() === 'host') ? ', skip_host=True' : ''
}

/** JSON’s escapes are Python’s, too. */
function quoted(text: string): string {
  return JSON.stringify(text)
}
