import { type HttpResponse } from '@flowscope/http-message'
/** Values that mean something to the world, so that a request gets past the first check. */
export interface Stock {
  readonly values: () => readonly string[]
  readonly sids: () => readonly string[]
  readonly tokens: () => readonly string[]
  /** Keeps what an answer brought: codes, tokens, sources, confirmations, sessions. */
  readonly harvest: (response: HttpResponse) => void
}
export declare function emptyStock(): Stock
