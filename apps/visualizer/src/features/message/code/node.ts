import { textOfBytes, type HttpRequest } from '@flowscope/http-message'
import { partsOf, type Sample } from './sample.ts'

/** What fetch writes by itself and lets nobody change. */
const insists = [
  'content-length',
  'connection',
  'keep-alive',
  'sec-fetch-mode',
  'transfer-encoding',
]

/** The request with the fetch of Node 20 and later; save it as a file that ends in `.mjs`. */
export function nodeSample(request: HttpRequest): Sample {
  const { url, headers, leftToLibrary } = partsOf(request, insists)
  const options = [
    `  method: ${quoted(request.method)},`,
    `  redirect: 'manual',`,
    '  headers: [',
    ...headers.map(([name, value]) => `    [${quoted(name)}, ${quoted(value)}],`),
    '  ],',
    ...(request.body === '' ? [] : [`  body: ${quoted(textOfBytes(request.body))},`]),
  ]
  const code = [
    `const answer = await fetch(${quoted(url)}, {`,
    ...options,
    '})',
    'console.log(answer.status, answer.statusText)',
    'console.log(Object.fromEntries(answer.headers))',
    'console.log(await answer.text())',
  ]
  return { code: code.join('\n'), leftToLibrary, isTidied: new URL(url).href !== url }
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

function quoted(text: string): string {
  const inner = text.replace(/[\\'\n\r\t]/g, (character) => escapes[character] ?? character)
  return `'${inner}'`
}
