import type { AccountRecord } from '../rest/accounts/records.ts'
import type { AppSetup } from '@flowscope/reference'
import type { Display } from '../pages/display.ts'
import type { AskedFor } from './response-types.ts'

/** How many calls an org answered in an hour; hours are counted since the epoch. */
export type CallsOfHour = readonly [hour: number, calls: number]

/** A result of which parts are still to be fetched. */
export interface QueryCursor {
  readonly orgId: string
  readonly userId: string
  readonly soql: string
  /** Records in each part. */
  readonly batchSize: number
  readonly usedAt: number
}

/** An authorization request that has passed its checks and waits for the user (sheet §1.2, hop 1). */
export interface ParkedRequest {
  readonly askedFor: AskedFor
  /** Of the device that waits for the user; `null` when an app asks by redirect. */
  readonly deviceCode: string | null
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
  /** Milliseconds without use after which it ends. */
  readonly idleTime: number
}

/** A login whose password was right and whose verification code is still asked for. */
export interface PendingLogin {
  readonly orgId: string
  readonly userId: string
  readonly startUrl: string
  readonly display: Display
  readonly remember: boolean
  /** What the form of the verification page carries, so that no other site can send it. */
  readonly vcsrf: string
  readonly wrongCodes: number
  readonly startedAt: number
}

/** A browser with which users have verified their identity. */
export interface ActivatedBrowser {
  /** Org and user, `00D… 005…`. */
  readonly users: readonly string[]
  readonly activatedAt: number
}

/** Wrong passwords and codes of a user since the last login. */
export interface FailedLogins {
  readonly count: number
  /** `null` while there were too few to lock the user. */
  readonly lockedUntil: number | null
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

/** A code that may have been presented already. */
export interface IssuedCode {
  readonly issuedAt: number
  /** What its exchange opened, as far as anybody wants to know. */
  readonly grant?: string
}

/** What one exchange of a code opened: every token of it lives as long as this record. */
export interface Grant {
  readonly orgId: string
  readonly userId: string
  readonly consumerKey: string
  readonly scopes: readonly string[]
  /** When the user allowed it; left out where nobody was asked. */
  readonly approvedAt?: number
  /** When its last token has ended; `null` when one of them never ends by itself. Left out: at once. */
  readonly keptUntil?: number | null
}

/** A grant as it is kept: it knows the key under which it is found. */
export interface LiveGrant extends Grant {
  readonly key: string
}

export interface AccessToken {
  readonly grant: string
  readonly issuedAt: number
  /** When it ends, unless it is used before. */
  readonly endsAt: number
}

/** A refresh token in force. */
export interface RefreshToken {
  readonly grant: string
  /** When the first refresh token of the grant was issued: rotation does not lengthen a lifetime. */
  readonly startedAt: number
  readonly issuedAt: number
  readonly usedAt: number
  /** When the app's policy of that moment ends it; `null` for never. */
  readonly endsAt: number | null
}

/** An app that a program registered (sheet §10.9). */
export interface RegisteredApp {
  readonly orgId: string
  readonly app: AppSetup
  readonly registeredAt: number
}

/** A device that waits until a user has decided (sheet §5.7). */
export interface WaitingDevice {
  readonly consumerKey: string
  readonly userCode: string
  readonly scopes: readonly string[]
  readonly startedAt: number
  /** When it asked last whether the user has decided; `null` before the first time. */
  readonly polledAt: number | null
  readonly decision: DeviceDecision
}

export type DeviceDecision =
  | { readonly kind: 'pending' | 'denied' }
  | { readonly kind: 'allowed'; readonly orgId: string; readonly userId: string }

/** Codes of no device that were typed from one address since a time. */
export interface DeviceGuesses {
  readonly since: number
  readonly count: number
}

/** A ticket that opens one browser session; found by its `otp` (sheet §2). */
export interface OneTimeLogin {
  readonly orgId: string
  readonly userId: string
  readonly issuedAt: number
}

/** How often a user has logged in without a browser since an hour began. */
export interface LoginCount {
  readonly since: number
  readonly count: number
}

/** Every kind of record that a world keeps in its store. */
export interface EmulatorKinds {
  /** By org: every account, once one of them was changed. */
  readonly accounts: readonly AccountRecord[]
  /** By org: calls to its APIs in the last hours. */
  readonly apiUsage: readonly CallsOfHour[]
  readonly queryCursor: QueryCursor
  readonly parkedRequest: ParkedRequest
  readonly browserSession: BrowserSession
  readonly pendingLogin: PendingLogin
  readonly activatedBrowser: ActivatedBrowser
  readonly failedLogins: FailedLogins
  readonly shownConsent: ShownConsent
  readonly approval: Approval
  /** Codes that nobody has presented yet; {@link EmulatorKinds.issuedCode} also knows the others. */
  readonly authorizationCode: AuthorizationCode
  readonly issuedCode: IssuedCode
  readonly grant: LiveGrant
  readonly accessToken: AccessToken
  readonly loginCount: LoginCount
  /** Assertions with a name of their own that were used; the key is a digest of issuer and name. */
  readonly usedAssertion: { readonly endsAt: number }
  readonly refreshToken: RefreshToken
  readonly waitingDevice: WaitingDevice
  /** From user code to device code. */
  readonly userCode: { readonly deviceCode: string; readonly startedAt: number }
  readonly deviceGuesses: DeviceGuesses
  readonly registeredApp: RegisteredApp
  readonly oneTimeLogin: OneTimeLogin
  /** Refresh tokens that were rotated away as well, so that the reuse of a rotated one is noticed. */
  readonly issuedRefreshToken: { readonly grant: string }
}
