import { header, withoutHeader, type HttpRequest } from '@flowscope/http-message'
import type { Language } from './sample.ts'

/** A value that is kept elsewhere, as a masked message prints it: `[code·1]`. */
const masked = /\[([a-zA-Z]+)(?:·|\\u00b7)\d+\]|\[(cookie|hidden)\]/g

/** What the reader has to set, by the kind of the value. */
const names: Readonly<Record<string, string>> = {
  accessToken: 'ACCESS_TOKEN',
  refreshToken: 'REFRESH_TOKEN',
  idToken: 'ID_TOKEN',
  secret: 'CLIENT_SECRET',
  verifier: 'CODE_VERIFIER',
  challenge: 'CODE_CHALLENGE',
}

/** How a string between single quotes is left, and taken up again, for a value of the environment. */
const written: Readonly<Record<Language, (name: string) => string>> = {
  curl: (name) => `'"$${name}"'`,
  apex: (name) => `' + ${name} + '`,
  node: (name) => `' + process.env.${name} + '`,
  python: (name) => `' + os.environ['${name}'] + '`,
}

export function isMasked({ target, headers, body }: HttpRequest): boolean {
  const text = [target, ...headers.map(([, value]) => value), body].join('\n')
  return /\[[a-zA-Z]+(?:·|\u00c2\u00b7)\d+\]/.test(text)
}

/** The length belongs to the values, not to their handles. */
export function withoutLength(request: HttpRequest): HttpRequest {
  if (header(request.headers, 'content-length') === undefined) return request
  return { ...request, headers: withoutHeader(request.headers, 'content-length') }
}

/** The sample with a variable of the environment for each value that is kept elsewhere. */
export function withPlaceholders(language: Language, code: string): string {
  const filled = code.replace(masked, (_, kind: string | undefined, word: string | undefined) => {
    const name = kind ?? word ?? ''
    return written[language](names[name] ?? name.toUpperCase())
  })
  return language === 'python' && filled !== code ? `import os\n${filled}` : filled
}
