import { header, textOfBytes, type HttpRequest } from '@flowscope/http-message'
import { shellWord } from '../recipes/recipe.ts'
import { partsOf, truthfulLength, type Sample } from './sample.ts'

/** What cURL writes by itself unless it is told otherwise. */
const ownHeaders = ['User-Agent', 'Accept', 'Content-Type']

/** The request as a line for a POSIX shell. */
export function curlSample(request: HttpRequest): Sample {
  const { url, headers, leftToLibrary } = partsOf(request, truthfulLength(request))
  const unwanted = ownHeaders.filter(
    (name) =>
      header(headers, name) === undefined && (name !== 'Content-Type' || request.body !== ''),
  )
  const words = [
    `curl --include --http1.1 --globoff --path-as-is --request ${shellWord(request.method)} ${shellWord(url)}`,
    ...headers.map(([name, value]) => `--header ${shellWord(headerWord(name, value))}`),
    ...unwanted.map((name) => `--header ${shellWord(`${name}:`)}`),
    ...(request.body === '' ? [] : [`--data-raw ${shellWord(textOfBytes(request.body))}`]),
  ]
  return { code: words.join(' \\\n  '), leftToLibrary }
}

/** cURL drops a header without a value, unless it ends in a semicolon. */
function headerWord(name: string, value: string): string {
  return value === '' ? `${name};` : `${name}: ${value}`
}
