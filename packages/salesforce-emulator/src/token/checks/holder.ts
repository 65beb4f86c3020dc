import type { Holder } from '../../org/holder.ts'

/** For whom a token is about to be issued: the user, their org, and the app as that org has it. */
export interface WithHolder {
  readonly holder: Holder
}

/** Scopes that the token will have. */
export interface WithScopes {
  readonly scopes: readonly string[]
}
