/** An authorization request that has passed its checks and waits for the user (sheet §1.2, hop 1). */
export interface ParkedRequest {
  readonly consumerKey: string
  readonly redirectUri: string
  /** Names as asked for, or all of the app's scopes when none were. */
  readonly scopes: readonly string[]
  readonly state: string | null
  readonly nonce: string | null
  readonly codeChallenge: string | null
  readonly prompt: readonly string[]
  readonly immediate: boolean
  readonly loginHint: string | null
  readonly parkedAt: number
}

/** A user who is logged in with a browser; found by the cookie `sid`. */
export interface BrowserSession {
  readonly orgId: string
  readonly userId: string
  readonly authenticatedAt: number
  readonly lastUsedAt: number
}

/** A consent page that was shown; its form carries the key. */
export interface ShownConsent {
  readonly source: string
  readonly sid: string
}

/** What the user allowed an app to do, whatever becomes of the tokens. */
export interface Approval {
  readonly scopes: readonly string[]
  /** Grants that came of it and are alive, oldest first; never more than five (sheet §7). */
  readonly grants: readonly string[]
}

export interface AuthorizationCode {
  readonly orgId: string
  readonly userId: string
  readonly consumerKey: string
  readonly redirectUri: string
  readonly scopes: readonly string[]
  readonly nonce: string | null
  readonly codeChallenge: string | null
  readonly issuedAt: number
}

/** What one exchange of a code opened: every token of it lives as long as this record. */
export interface Grant {
  readonly orgId: string
  readonly userId: string
  readonly consumerKey: string
  readonly scopes: readonly string[]
}

export interface AccessToken {
  readonly grant: string
  readonly issuedAt: number
  /** When it ends, unless it is used before. */
  readonly endsAt: number
}

/** Every kind of record that a world keeps in its store. */
export interface EmulatorKinds {
  readonly parkedRequest: ParkedRequest
  readonly browserSession: BrowserSession
  readonly shownConsent: ShownConsent
  readonly approval: Approval
  /** Codes that nobody has presented yet; {@link EmulatorKinds.issuedCode} also knows the others. */
  readonly authorizationCode: AuthorizationCode
  readonly issuedCode: { readonly issuedAt: number }
  readonly grant: Grant
  readonly accessToken: AccessToken
  /** Refresh tokens in force: from token to grant. */
  readonly refreshToken: { readonly grant: string }
  /** Refresh tokens that were rotated away as well, so that the reuse of a rotated one is noticed. */
  readonly issuedRefreshToken: { readonly grant: string }
}
