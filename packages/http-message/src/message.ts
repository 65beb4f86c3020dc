import type { ByteString } from './bytes.ts'
import type { Headers } from './headers.ts'

/** A request as it stands on the wire, and where it goes. */
export interface HttpRequest {
  readonly scheme: 'http' | 'https'
  /** Host and port that the message is meant for, `acme.my.localhost:3001`; usually equal to Host. */
  readonly authority: string
  readonly method: string
  /** Path and query in origin form, percent-encoding as sent (RFC 9112 §3.2.1). */
  readonly target: string
  readonly headers: Headers
  readonly body: ByteString
}

export interface HttpResponse {
  readonly status: number
  /** The reason phrase of the status line. */
  readonly reason: string
  readonly headers: Headers
  readonly body: ByteString
}

/** Why no response came: what the side that sent could tell. */
export type FailureKind =
  | 'connectionRefused'
  | 'hostNotFound'
  | 'timeout'
  | 'connectionCut'
  | 'tls'
  | 'notHttp'
  | 'proxy'
  | 'addressRefused'

/** What of a secure connection did not hold. */
export type TlsReason =
  'unknownIssuer' | 'expired' | 'notYetValid' | 'otherName' | 'noCommonProtocol'

export interface Failure {
  readonly kind: FailureKind
  /** One sentence for a reader; names the host. */
  readonly detail: string
  /** Of the kind `tls`, where it is known. */
  readonly reason?: TlsReason
}

export type Outcome =
  | { readonly type: 'response'; readonly response: HttpResponse }
  | { readonly type: 'failure'; readonly failure: Failure }

/** Who sends or receives. An open set: attacks and other flows bring more. */
export type PartyId = 'user' | 'browser' | 'client' | 'authServer' | 'api' | 'attacker'

/** Front: through the user's browser. Back: from server to server. */
export type Channel = 'front' | 'back'

/** One request and its outcome. Duration is measured beside it and is not part of its identity. */
export interface Exchange {
  readonly from: PartyId
  readonly to: PartyId
  readonly channel: Channel
  readonly request: HttpRequest
  readonly outcome: Outcome
}

export type RequestHandler = (request: HttpRequest) => Promise<HttpResponse>
