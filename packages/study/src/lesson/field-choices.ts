import { kindOf, type HttpRequest } from '@flowscope/http-message'
import type { KnownValue } from './known-values.ts'

/** One thing that may stand in a field. */
export interface FieldChoice {
  readonly text: string
  /** The value in it; `null` where the text says it all. */
  readonly of: KnownValue['name'] | null
  /** What stands before the value: `Bearer `. */
  readonly scheme: string
}

interface Field {
  readonly name: string
  readonly place: 'header' | 'parameter'
  readonly right: string
}

/** What a field may be filled with, the right thing among it; `null` where it is to be typed. */
export function choicesFor(
  { name, place, right }: Field,
  request: HttpRequest,
  known: readonly KnownValue[],
): readonly FieldChoice[] | null {
  if (place === 'header') return name === 'Host' ? hosts(request) : credentials(known)
  return known.some(({ text }) => text === right) ? known.map((value) => choiceOf(value)) : null
}

function choiceOf({ name, text }: KnownValue, scheme = ''): FieldChoice {
  return { text: `${scheme}${text}`, of: name, scheme }
}

/** A host of the practice world, and two that look as if they would do. */
function hosts({ authority }: HttpRequest): readonly FieldChoice[] {
  const port = /:\d+$/.exec(authority)?.[0] ?? ''
  const others = [`login.localhost${port}`, `test.localhost${port}`]
  return [authority, ...others.filter((each) => each !== authority)].map((text) => ({
    text,
    of: null,
    scheme: '',
  }))
}

/** Each token bare and behind each word that introduces one; the session that is over as well. */
function credentials(known: readonly KnownValue[]): readonly FieldChoice[] {
  const tokens = known.filter(({ name }) => name !== 'consumerKey' && isToken(name))
  return tokens.flatMap((token) => [
    choiceOf(token, 'Bearer '),
    choiceOf(token, 'Basic '),
    choiceOf(token),
  ])
}

function isToken(name: Exclude<KnownValue['name'], 'consumerKey'>): boolean {
  return ['accessToken', 'refreshToken', 'idToken'].includes(kindOf(name))
}
