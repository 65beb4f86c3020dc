import type { Handle, HandleKind } from '@flowscope/http-message'
import type {
  ActStep,
  AttackStep,
  Cause,
  Landing,
  Restart,
  SendStep,
  StationId,
  StepId,
  SubmitStep,
} from '@flowscope/stage'

/** What a message brought back, as far as the web app or the browser can tell. */
export interface Answer {
  readonly step: StepId
  readonly passed: boolean
  /** Why not; `null` when passed. */
  readonly cause: Cause | null
  readonly landing: Landing | null
  /** Salesforce lets the browser in: there is a session from now on. */
  readonly sessionOpened: boolean
  /** Values that the web app stored. */
  readonly stored: readonly Handle[]
  /** Values that are worth nothing any more. */
  readonly revoked: readonly Handle[]
  /** The API no longer takes the access token (sheet §11). */
  readonly sessionRefused: boolean
}

/** Who did what. The chart waits for these and never asks for them. */
export type FlowEvent =
  | { readonly type: 'learner.acted'; readonly step: ActStep }
  | { readonly type: 'learner.sent'; readonly step: SendStep | SubmitStep }
  | { readonly type: 'learner.restarted'; readonly how: Restart }
  | { readonly type: 'user.cancelled' }
  | { readonly type: 'clock.advanced'; readonly milliseconds: number }
  | { readonly type: 'attacker.acted'; readonly step: AttackStep }
  | ({ readonly type: 'exchange.answered' } & Answer)
  | { readonly type: 'exchange.failed'; readonly step: StepId; readonly cause: Cause }
  /** Live only: the learner's own browser went to Salesforce, where we cannot see it. */
  | { readonly type: 'browser.left' }

/** The states of region `flow` in which a message can be refused. */
export type RefusalState =
  | 'redirecting'
  | 'authorizing'
  | 'authenticating'
  | 'consenting'
  | 'away'
  | 'validatingCallback'
  | 'exchanging'
  | 'calling'
  | 'refreshing'
  | 'revoking'

export interface Refusal {
  readonly state: RefusalState
  readonly step: StepId
  readonly cause: Cause
}

/** What can come into the attacker's hands. */
export type Takeable = 'code' | 'accessToken' | 'refreshToken' | 'secret'

export interface FlowContext {
  /** Why and where the flow is refused; `null` when it is not. */
  readonly refusal: Refusal | null
  /** The newest value of each kind that the web app has stored. */
  readonly held: Readonly<Partial<Record<HandleKind, Handle>>>
  /** What the attacker has in hand. */
  readonly taken: readonly Takeable[]
  /** What was done with the present grant, oldest first. */
  readonly sinceGrant: readonly (StepId | 'clock')[]
}

/** Questions a view asks of a state, so that it need not know names. */
export type Tag =
  | 'front-channel'
  | 'back-channel'
  /** The learner writes a message, or the user a form. */
  | 'drafting'
  /** A message is under way: nothing can be decided before its answer. */
  | 'in-flight'
  /** Nothing is half done: a new connection may start here. */
  | 'resting'
  | 'live-only'

export interface StateMeta {
  readonly station: StationId
}
