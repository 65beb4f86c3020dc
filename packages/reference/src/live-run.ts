import { practiceAttacker } from './complete-setup.ts'
import { rulesVersion } from './practice.ts'
import type { AppSetup, RunSetup } from './setup.ts'

/** What a learner tells of an app in a real org. The secret is not among it. */
export interface LiveSetup {
  /**
   * Where the user logs in: `login.salesforce.com`, a My Domain, a sandbox, an Experience Cloud site
   * with its path; or the mock, `localhost:3001`.
   */
  readonly loginHost: string
  readonly consumerKey: string
  readonly appKind: AppSetup['kind']
  readonly scope: string
  /** Whether the web app uses PKCE (RFC 7636). */
  readonly pkce: boolean
  /** Whether the web app proves itself with the consumer secret. */
  readonly usesSecret: boolean
  /** `v68.0` */
  readonly apiVersion: string
}

/** What the web server knows of its own place. */
export interface LivePlace {
  /** Where the web app answers, `http://localhost:3000`. */
  readonly origin: string
  readonly callbackUrl: string
  /** Milliseconds since the epoch. */
  readonly startsAt: number
  /** In the server's memory only; `null` in every copy that leaves it. */
  readonly consumerSecret: string | null
}

/** A run against a real org: there is no world of ours in it, and nobody attacks. */
export function liveRun(live: LiveSetup, place: LivePlace): RunSetup {
  const { loginHost, consumerKey, scope, pkce, apiVersion } = live
  const { origin, callbackUrl, startsAt, consumerSecret } = place
  return {
    rulesVersion,
    world: { seed: '', startsAt, tick: 0, port: 443, counterfactual: nothing, orgs: [] },
    client: {
      origin,
      callbackUrl,
      consumerKey,
      consumerSecret,
      scope,
      pkce,
      loginHost,
      apiVersion,
      skipStateCheck: false,
      checkIssuer: false,
      openRedirectorPath: null,
      clockAheadMinutes: 0,
    },
    username: '',
    attacker: practiceAttacker,
  }
}

const nothing = { looseCallbackMatch: false, revokeOnCodeReuse: false, iss: false }
