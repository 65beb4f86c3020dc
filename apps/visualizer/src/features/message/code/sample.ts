import { header, type HttpRequest } from '@flowscope/http-message'

export const languages = ['curl', 'apex', 'node', 'python'] as const

export type Language = (typeof languages)[number]

/** The same call in another language. */
export interface Sample {
  readonly code: string
  /** Headers of the message that the library writes by itself, in its own way. */
  readonly leftToLibrary: readonly string[]
  /** The library rewrites this address before it sends. */
  readonly isTidied?: boolean
}

interface SampleParts {
  readonly url: string
  readonly headers: HttpRequest['headers']
  readonly leftToLibrary: readonly string[]
}

/** Address and headers, without those that a library insists on writing itself. */
export function partsOf(request: HttpRequest, insists: readonly string[]): SampleParts {
  const { scheme, authority, target, headers } = request
  const isLeft = ([name, value]: readonly [string, string]) =>
    insists.includes(name.toLowerCase()) || (isHost(name) && value === authority)
  return {
    url: `${scheme}://${authority}${target}`,
    headers: headers.filter((line) => !isLeft(line)),
    leftToLibrary: headers.filter(isLeft).map(([name]) => name),
  }
}

/** A Content-Length that tells the truth is what every library writes. */
export function truthfulLength(request: HttpRequest): readonly string[] {
  const isTrue = header(request.headers, 'Content-Length') === String(request.body.length)
  return isTrue ? ['content-length'] : []
}

function isHost(name: string): boolean {
  return name.toLowerCase() === 'host'
}
