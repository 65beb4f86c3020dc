import { base64url, type Crypto, type Dice } from '@flowscope/ports'
import type { ClientSetup } from '@flowscope/reference'
import { codeChallengeFor, type CodeChallenge } from './code-challenge.ts'
import { codeVerifierOf, type CodeVerifier } from './code-verifier.ts'

/** What the web app remembers of one try to connect, until the user comes back. */
export interface Attempt {
  /** Counted from 1. */
  readonly ordinal: number
  /** The cookie that ties the try to this browser. */
  readonly cookie: { readonly name: string; readonly value: string }
  readonly state: StateValue
  /** Only where an id_token is expected, that is, with scope `openid`. */
  readonly nonce: string | null
  /** `null` when the web app does without PKCE. */
  readonly pkce: { readonly verifier: CodeVerifier; readonly challenge: CodeChallenge } | null
}

/** An unguessable value that must come back unchanged (RFC 6749 §10.12). */
export type StateValue = string & { readonly __state: unique symbol }

export interface AttemptPorts {
  readonly crypto: Pick<Crypto, 'sha256'>
  readonly dice: Dice
}

/** Draws the values of the web app's `ordinal`-th try. */
export function makeAttempt(
  setup: ClientSetup,
  { crypto, dice }: AttemptPorts,
  ordinal: number,
): Attempt {
  const draw = (purpose: string, length: number) =>
    dice.bytes({ party: 'client', purpose, ordinal }, length)
  return {
    ordinal,
    cookie: runCookie(draw('cookie', 24)),
    state: base64url(draw('state', 32)) as StateValue,
    nonce: asksForOpenId(setup) ? base64url(draw('nonce', 16)) : null,
    pkce: setup.pkce ? pkcePair(codeVerifierOf(draw('verifier', 32)), crypto) : null,
  }
}

function pkcePair(verifier: CodeVerifier, crypto: Pick<Crypto, 'sha256'>) {
  return { verifier, challenge: codeChallengeFor(verifier, crypto) }
}

/** The name ends at random, so that two tries in one browser do not overwrite each other. */
function runCookie(bytes: Uint8Array) {
  return {
    name: `flowscope_run_${base64url(bytes.subarray(0, 6))}`,
    value: base64url(bytes.subarray(6)),
  }
}

function asksForOpenId({ scope }: ClientSetup): boolean {
  return scope.split(' ').includes('openid')
}
