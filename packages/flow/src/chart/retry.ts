import type { Refusal } from './vocabulary.ts'

/** Where *try again* leads. `grant` is wherever the tokens in hand belong. */
export type RetryPlace =
  | 'redirecting'
  | 'authorizing'
  | 'authenticating'
  | 'loginPage'
  | 'consenting'
  | 'validatingCallback'
  | 'exchanging'
  | 'grant'

/**
 * Where the protocol allows a second try. A denial and a failed check of the callback end the
 * attempt (RFC 6749 §4.1.2.1, §10.12): only a new connection helps.
 */
export function retryPlace({ state, step, cause }: Refusal): RetryPlace | null {
  switch (state) {
    case 'redirecting':
    case 'authorizing':
    case 'exchanging':
      return state
    case 'calling':
    case 'refreshing':
    case 'revoking':
      return 'grant'
    case 'away':
      return null
    case 'validatingCallback':
      return cause.kind === 'transport' ? state : null
    case 'authenticating':
    case 'consenting':
      if (cause.kind === 'transport') return step === 'logIn' ? 'loginPage' : state
      return wasSentToTheApp(cause) ? null : 'authorizing'
  }
}

function wasSentToTheApp(cause: Refusal['cause']): boolean {
  return cause.kind === 'refusedByServer' && cause.place === 'redirect'
}
