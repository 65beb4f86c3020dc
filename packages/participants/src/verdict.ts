import type { FailureKind, Handle, PartyId } from '@flowscope/http-message'

/**
 * Where a refusal surfaced: bare body at the authorize URL (sheet §4, place A), Salesforce's error
 * page (B), a redirect to the client (C), or the answer of an endpoint.
 */
export type RefusalPlace =
  'authorizeBody' | 'errorPage' | 'redirect' | 'tokenResponse' | 'revokeResponse' | 'apiResponse'

export type Cause =
  | {
      readonly kind: 'refusedByServer'
      readonly place: RefusalPlace
      readonly code: string
      readonly description: string
    }
  | { readonly kind: 'checkFailed'; readonly party: PartyId; readonly check: string }
  | { readonly kind: 'transport'; readonly failure: FailureKind; readonly detail: string }
  | { readonly kind: 'cancelledBy'; readonly who: 'user' }

export interface Compared {
  readonly expected: string | null
  readonly received: string | null
}

/** What the receiving party found when it checked. */
export interface Verdict {
  readonly party: PartyId
  /** Such as `state.equal`, `token.response`, `page.login`. */
  readonly check: string
  readonly passed: boolean
  /** The two values, where the check compares two. */
  readonly compared: Compared | null
  /** Why it did not pass. */
  readonly cause: Cause | null
}

export interface Fact {
  readonly party: PartyId
  readonly did: 'made' | 'sent' | 'received' | 'stored' | 'compared' | 'usedUp' | 'revoked'
  readonly handle: Handle
  /** What it was derived from, as a challenge is from its verifier. */
  readonly from?: Handle
}

/**
 * Where the flow stands after an exchange, as the browser or the web app can tell.
 *
 * - `hop`: Salesforce sends the browser on, within Salesforce
 * - `loginPage`, `consentPage`: a form waits for the user
 * - `callbackAhead`: the next address is the web app's callback
 * - `page`: a page that leads nowhere (an error page, say)
 * - `app`: the web app's own page
 * - `elsewhere`: a site that is neither Salesforce nor the web app
 * - `answer`: the answer of an endpoint, on the back channel
 */
export type Landing =
  'hop' | 'loginPage' | 'consentPage' | 'callbackAhead' | 'page' | 'app' | 'elsewhere' | 'answer'

export function passed(party: PartyId, check: string, compared: Compared | null = null): Verdict {
  return { party, check, passed: true, compared, cause: null }
}

/** A check of the party's own did not hold. */
export function failed(party: PartyId, check: string, compared: Compared | null = null): Verdict {
  return { party, check, passed: false, compared, cause: { kind: 'checkFailed', party, check } }
}

/** The server said no, in its own words. */
export function refused(
  party: PartyId,
  check: string,
  place: RefusalPlace,
  { code, description }: { readonly code: string; readonly description: string },
): Verdict {
  const cause: Cause = { kind: 'refusedByServer', place, code, description }
  return { party, check, passed: false, compared: null, cause }
}
