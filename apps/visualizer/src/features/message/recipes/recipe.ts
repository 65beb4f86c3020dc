import type { HttpRequest, HttpResponse } from '@flowscope/http-message'
import type { Named } from '../spans/span.ts'

type RecipeName =
  | 'challenge'
  | 'decode'
  | 'length'
  | 'basic'
  | 'signature'
  | 'moment'
  | 'claims'
  | 'count'
  | 'org'
  | 'checksum'
  | 'scopes'
  | 'accessHash'

/** A line for a shell that gives a value of the message. */
export interface Recipe {
  readonly name: RecipeName
  /** Needs `openssl` or Node, and a POSIX shell. */
  readonly command: string
  /** What the line prints. */
  readonly gives: string
}

/** What a recipe may be made from; all of it is in the run. */
export interface Ingredients {
  readonly named: Named
  /** The range as written, and the value it belongs to, decoded. */
  readonly text: string
  readonly raw: string
  readonly value: string
  readonly message: HttpRequest | HttpResponse
  readonly secret: string | null
  readonly verifierOf: (challenge: string) => string | undefined
  readonly challengeOf: (verifier: string) => string | undefined
}

/** A word that a POSIX shell hands on as it is. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

/** A string as JavaScript writes it, for a line in single quotes. */
export function scriptString(text: string): string {
  return JSON.stringify(text)
}

export function nodeLine(expression: string): string {
  return `node -p ${shellWord(expression)}`
}
