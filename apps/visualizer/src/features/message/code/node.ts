import { textOfBytes, type HttpRequest } from '@flowscope/http-message'
import { inSingleQuotes } from './in-single-quotes.ts'
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
    `  method: ${inSingleQuotes(request.method)},`,
    `  redirect: 'manual',`,
    '  headers: [',
    ...headers.map(([name, value]) => `    [${inSingleQuotes(name)}, ${inSingleQuotes(value)}],`),
    '  ],',
    ...(request.body === '' ? [] : [`  body: ${inSingleQuotes(textOfBytes(request.body))},`]),
  ]
  const code = [
    `const answer = await fetch(${inSingleQuotes(url)}, {`,
    ...options,
    '})',
    'console.log(answer.status, answer.statusText)',
    'console.log(Object.fromEntries(answer.headers))',
    'console.log(await answer.text())',
  ]
  return { code: code.join('\n'), leftToLibrary, isTidied: new URL(url).href !== url }
}
