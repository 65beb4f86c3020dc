import { base64url, type Crypto } from '@flowscope/ports'
import { entryFor } from '@flowscope/reference'
import type { RunView } from '../../run-view/run-view.ts'
import { handleFinder, valueStories } from '../../run-view/values.ts'
import { tokenWords } from '../../words/tokens.ts'
import { timeOfSeconds } from './dates.ts'
import type { JsonObject } from './json.ts'

/** A member of a token's header or claims, and whether it is as it should be. */
export interface ClaimRow {
  readonly name: string
  readonly value: string
  /** What the value says to a person, such as a date. */
  readonly reading: string | null
  readonly meaning: string | null
  /** `null` where there is nothing to compare with. */
  readonly check: { readonly passed: boolean; readonly text: string } | null
}

export interface Expected {
  readonly issuers: readonly string[]
  readonly audience: string
  /** Milliseconds since the epoch, at the cursor. */
  readonly now: number
  /** Every nonce that was made up to the cursor. */
  readonly isNonce: (text: string) => boolean
  /** The `at_hash` that the access token beside it has. */
  readonly accessTokenHash: string
}

export function expectedAt(
  view: RunView,
  accessToken: string,
  crypto: Pick<Crypto, 'sha256'>,
): Expected {
  const { client } = view.run.setup
  const stories = valueStories(view.moments.slice(0, view.position))
  const handleOf = handleFinder(stories)
  const origins = stories.flatMap(({ kind, text }) =>
    kind === 'instanceUrl' && text ? [text] : [],
  )
  const hash = crypto.sha256(new TextEncoder().encode(accessToken))
  return {
    issuers: [`http://${client.loginHost}`, `https://${client.loginHost}`, ...origins],
    audience: client.consumerKey,
    now: view.clock,
    isNonce: (text) => handleOf(text)?.startsWith('nonce') === true,
    accessTokenHash: base64url(hash.subarray(0, hash.length / 2)),
  }
}

export function headerRows(header: JsonObject): readonly ClaimRow[] {
  return Object.entries(header).map(([name, value]) => ({
    ...plain(name, value),
    meaning: entryFor('idToken.header', name)?.what ?? jwtMeaning(name),
  }))
}

export function claimRows(claims: JsonObject, expected: Expected): readonly ClaimRow[] {
  return Object.entries(claims).map(([name, value]) => ({
    ...plain(name, value),
    reading: isTime(name) && typeof value === 'number' ? timeOfSeconds(value) : null,
    meaning: entryFor('idToken.claim', name)?.what ?? jwtMeaning(name),
    check: checkOf(name, value, expected),
  }))
}

function plain(name: string, value: unknown): ClaimRow {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return { name, value: text, reading: null, meaning: null, check: null }
}

function isTime(name: string): boolean {
  return ['exp', 'iat', 'nbf', 'auth_time'].includes(name)
}

function jwtMeaning(name: string): string | null {
  const meanings: Readonly<Record<string, string>> = tokenWords.jwtClaims
  return meanings[name] ?? null
}

function checkOf(name: string, value: unknown, expected: Expected): ClaimRow['check'] {
  const words = tokenWords.checks
  const all: readonly unknown[] = Array.isArray(value) ? value : [value]
  switch (name) {
    case 'iss':
      return equality(
        all.some((each) => isOneOf(expected.issuers, each)),
        words.issuer,
      )
    case 'aud':
      return audienceCheck(all, expected)
    case 'nonce':
      return equality(typeof value === 'string' && expected.isNonce(value), words.nonce)
    case 'at_hash':
      return equality(value === expected.accessTokenHash, words.accessToken)
    case 'exp':
      return endCheck(value, expected.now)
    default:
      return null
  }
}

/** An access token is meant for the API, an ID token for the app. */
function audienceCheck(all: readonly unknown[], expected: Expected): ClaimRow['check'] {
  if (all.some((each) => isOneOf(expected.issuers, each))) return null
  return equality(all.includes(expected.audience), tokenWords.checks.audience)
}

function endCheck(value: unknown, now: number): ClaimRow['check'] {
  const passed = typeof value === 'number' && value * 1000 > now
  return { passed, text: passed ? tokenWords.checks.notEnded : tokenWords.checks.ended }
}

function equality(passed: boolean, what: string): ClaimRow['check'] {
  const { equals, differs } = tokenWords.checks
  return { passed, text: passed ? equals(what) : differs(what) }
}

function isOneOf(texts: readonly string[], value: unknown): boolean {
  return texts.some((text) => text === value)
}
