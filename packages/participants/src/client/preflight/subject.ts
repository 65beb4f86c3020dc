import type { Exchange, HandleBook, HttpRequest, Outcome } from '@flowscope/http-message'
import type { ClientSetup, LiveHostKind, LiveSetup } from '@flowscope/reference'
import type { AttemptPorts } from '../attempt.ts'

/** What the host rule says of the login host. */
export type HostVerdict =
  | { readonly allowed: true; readonly kind: LiveHostKind }
  | { readonly allowed: false; readonly reason: string }

export interface PreflightTools extends AttemptPorts {
  readonly send: (request: HttpRequest) => Promise<Outcome>
  /** The copy of an exchange that may leave the web server. */
  readonly mask: (exchange: Exchange, book: HandleBook) => Exchange
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

/** What is looked at, and with what. */
export interface Subject {
  readonly setup: LiveSetup
  /** The web app as the run would configure it, without its secret. */
  readonly client: ClientSetup
  readonly kind: LiveHostKind
  readonly tools: PreflightTools
}

/** Sends a message of the web app; nobody follows its answer. */
export async function ask({ tools }: Subject, request: HttpRequest): Promise<Exchange> {
  const outcome = await tools.send(request)
  return { from: 'client', to: 'authServer', channel: 'back', request, outcome }
}
