import {
  header,
  parseCookies,
  queryFields,
  type FormField,
  type HttpRequest,
} from '@flowscope/http-message'
import { equalInConstantTime } from '@flowscope/ports'
import type { ClientSetup } from '@flowscope/reference'
import { failed, passed, refused, type Verdict } from '../verdict.ts'
import type { Attempt } from './attempt.ts'

declare const validated: unique symbol

/** Which checks this web app makes, and whom it had asked. */
export type CallbackRules = Pick<ClientSetup, 'skipStateCheck' | 'checkIssuer' | 'loginHost'>

/** A code that came back in the browser that had asked for it. Only {@link checkCallback} makes one. */
export interface ValidatedCallback {
  readonly [validated]: true
  /** `null` where nobody checked that this browser had begun one. */
  readonly attempt: Attempt | null
  readonly code: string
}

export interface CallbackCheck {
  readonly verdict: Verdict
  readonly callback: ValidatedCallback | null
}

/**
 * Checks an authorization response before the web app acts on it: each parameter once and readable,
 * a try of this browser, the same `state`, the server that was asked, no `error`, and a code.
 *
 * @param attempts those whose user has not come back yet, oldest first
 * @see RFC 6749 §4.1.2, §10.12; RFC 9207 §2.4; sheet §3.2 and §4.3
 */
export function checkCallback(
  attempts: readonly Attempt[],
  request: Pick<HttpRequest, 'target' | 'headers'>,
  rules: CallbackRules,
): CallbackCheck {
  const fields = queryFields(request)
  if (!fields.every(({ wellFormed }) => wellFormed)) return no('callback.readable')
  if (repeats(fields)) return no('callback.parametersOnce')
  const mine = attemptsOfBrowser(attempts, request)
  if (rules.checkIssuer && !issuerFits(fields, rules)) return otherIssuer(fields, rules)
  if (rules.skipStateCheck) return unchecked(mine.at(-1) ?? null, fields)
  if (mine.length === 0) return no('run.known')
  return checkAnswer(mine, fields)
}

/** Without the comparison, any callback is taken for the answer to the newest question. */
function unchecked(attempt: Attempt | null, fields: readonly FormField[]): CallbackCheck {
  const code = valueOf(fields, 'error')
  if (code !== null) return serverRefused(code, valueOf(fields, 'error_description') ?? '')
  return withCode(attempt, valueOf(fields, 'code'), passed('client', 'state.skipped'))
}

/** A server that does not name itself cannot be told apart from another one (RFC 9207 §2.4). */
function issuerFits(fields: readonly FormField[], { loginHost }: CallbackRules): boolean {
  const issuer = valueOf(fields, 'iss')
  return issuer === null || hostOf(issuer) === loginHost
}

function otherIssuer(fields: readonly FormField[], { loginHost }: CallbackRules): CallbackCheck {
  const received = valueOf(fields, 'iss')
  const compared = { expected: loginHost, received }
  return { verdict: failed('client', 'issuer.equal', compared), callback: null }
}

function hostOf(issuer: string): string | null {
  return URL.canParse(issuer) ? new URL(issuer).host : null
}

function valueOf(fields: readonly FormField[], name: string): string | null {
  return fields.find((field) => field.name === name)?.value ?? null
}

function checkAnswer(mine: readonly Attempt[], fields: readonly FormField[]): CallbackCheck {
  const value = (name: string) => valueOf(fields, name)
  const received = value('state')
  const attempt = mine.findLast(({ state }) => equalInConstantTime(state, received ?? ''))
  const compared = { expected: (attempt ?? mine.at(-1))?.state ?? null, received }
  if (!attempt) return { verdict: failed('client', 'state.equal', compared), callback: null }
  const code = value('error')
  if (code !== null) return serverRefused(code, value('error_description') ?? '')
  return withCode(attempt, value('code'), passed('client', 'state.equal', compared))
}

function withCode(attempt: Attempt | null, code: string | null, verdict: Verdict): CallbackCheck {
  if (code === null || code === '') return no('code.present')
  return { verdict, callback: { attempt, code } as ValidatedCallback }
}

function serverRefused(code: string, description: string): CallbackCheck {
  const verdict = refused('client', 'callback.noError', 'redirect', { code, description })
  return { verdict, callback: null }
}

/** The tries that a browser began, as its run cookies tell. */
export function attemptsOfBrowser(
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
