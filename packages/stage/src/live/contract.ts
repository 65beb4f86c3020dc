import type { LiveSetup } from '@flowscope/reference'
import type { Decision, Performed } from '../contract.ts'

export type { PreflightCheck, PreflightId } from '@flowscope/participants'
export type { LiveSetup } from '@flowscope/reference'

/** A decision of a live run and what came of it, masked. */
export interface LiveStep {
  /** Names the decision; the web server never performs one key twice. */
  readonly key: string
  readonly decision: Decision
  readonly performed: Performed
}

/** A live run as the web server tells of it: everything but the values. */
export interface LiveRunAnswer {
  readonly id: string
  readonly setup: LiveSetup
  readonly callbackUrl: string
  /** Milliseconds since the epoch. */
  readonly startedAt: number
  readonly journal: readonly LiveStep[]
  /** When the run is forgotten unless it is used, milliseconds since the epoch. */
  readonly forgottenAt: number
}

export interface LiveOverview {
  readonly origin: string
  readonly callbackUrl: string
  /** Whether the web server was started with a consumer secret in its environment file. */
  readonly hasEnvironmentSecret: boolean
  /** The mock's own host and port, `localhost:3001`: live mode can be rehearsed against it. */
  readonly mockHost: string
  /** Hosts beside Salesforce's own that this installation may call. */
  readonly extraHosts: readonly string[]
  readonly run: LiveRunAnswer | null
}
