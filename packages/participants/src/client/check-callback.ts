import {
  header,
  parseCookies,
  queryFields,
  type FormField,
  type HttpRequest,
} from '@flowscope/http-message'
import { equalInConstantTime } from '@flowscope/ports'
import { failed, passed, refused, type Verdict } from '../verdict.ts'
import type { Attempt } from './attempt.ts'

declare const validated: unique symbol

/** A code that came back in the browser that had asked for it. Only {@link checkCallback} makes one. */
export interface ValidatedCallback {
  readonly [validated]: true
  readonly attempt: Attempt
  readonly code: string
}

export interface CallbackCheck {
  readonly verdict: Verdict
  readonly callback: ValidatedCallback | null
}

/**
 * Checks an authorization response before the web app acts on it: each parameter once and readable,
 * a try of this browser, the same `state`, no `error`, and a code.
 *
 * @param attempts those whose user has not come back yet, oldest first
 * @see RFC 6749 §4.1.2, §10.12; sheet §3.2 and §4.3
 */
export function checkCallback(
  attempts: readonly Attempt[],
  request: Pick<HttpRequest, 'target' | 'headers'>,
): CallbackCheck {
  const fields = queryFields(request)
  if (!fields.every(({ wellFormed }) => wellFormed)) return no('callback.readable')
  if (repeats(fields)) return no('callback.parametersOnce')
  const mine = attemptsOfBrowser(attempts, request)
  if (mine.length === 0) return no('run.known')
  return checkAnswer(mine, fields)
}

function checkAnswer(mine: readonly Attempt[], fields: readonly FormField[]): CallbackCheck {
  const value = (name: string) => fields.find((field) => field.name === name)?.value ?? null
  const received = value('state')
  const attempt = mine.findLast(({ state }) => equalInConstantTime(state, received ?? ''))
  const compared = { expected: (attempt ?? mine.at(-1))?.state ?? null, received }
  if (!attempt) return { verdict: failed('client', 'state.equal', compared), callback: null }
  const code = value('error')
  if (code !== null) return serverRefused(code, value('error_description') ?? '')
  return withCode(attempt, value('code'), passed('client', 'state.equal', compared))
}

function withCode(attempt: Attempt, code: string | null, verdict: Verdict): CallbackCheck {
  if (code === null || code === '') return no('code.present')
  return { verdict, callback: { attempt, code } as ValidatedCallback }
}

function serverRefused(code: string, description: string): CallbackCheck {
  const verdict = refused('client', 'callback.noError', 'redirect', { code, description })
  return { verdict, callback: null }
}

function attemptsOfBrowser(
  attempts: readonly Attempt[],
  { headers }: Pick<HttpRequest, 'headers'>,
): readonly Attempt[] {
  const cookies = parseCookies(header(headers, 'cookie') ?? '')
  return attempts.filter(({ cookie }) =>
    cookies.some(
      ([name, value]) => name === cookie.name && equalInConstantTime(value, cookie.value),
    ),
  )
}

function repeats(fields: readonly FormField[]): boolean {
  return new Set(fields.map(({ name }) => name)).size < fields.length
}

const no = (check: string): CallbackCheck => ({ verdict: failed('client', check), callback: null })
