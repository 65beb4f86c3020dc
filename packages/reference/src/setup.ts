/** The part of an RSA public key that verifies signatures (RFC 7517, RFC 7518 §6.3.1). */
export interface RsaKeySetup {
  readonly kty: 'RSA'
  readonly n: string
  readonly e: string
}

export type RefreshTokenPolicy = 'Infinite' | 'Zero' | 'SpecificInactivity' | 'SpecificLifetime'

export type IpRelaxation = 'Enforce' | 'Enforce_RelaxRefresh' | 'Bypass_2factor' | 'Bypass'

/**
 * The settings and policies of an app that change the flow, named as in Setup. Labels and metadata
 * fields stand in the protocol sheet §9.3 and §9.4.
 */
export interface AppSetup {
  readonly name: string
  /** Refusals name the older connected apps in other words (sheet §4.2, §4.3). */
  readonly kind: 'externalClientApp' | 'connectedApp'
  /** A `Local` external client app works in its own org only. */
  readonly distributionState: 'Local' | 'Packaged'
  /** `blocked` and `uninstalled` as in Connected Apps OAuth Usage; `disabled` is the app's own switch. */
  readonly status: 'enabled' | 'disabled' | 'blocked' | 'uninstalled'
  /** The `client_id`: 85 characters beginning `3MVG9`, or a stock name such as `PlatformCLI`. */
  readonly consumerKey: string
  /** The `client_secret`; `null` for an app that has none. */
  readonly consumerSecret: string | null
  /** The key of the certificate for JWT bearer and `private_key_jwt`; `null` when there is none. */
  readonly certificate: RsaKeySetup | null
  /** Compared character by character with `redirect_uri`. */
  readonly callbackUrls: readonly string[]
  readonly scopes: readonly string[]
  readonly requireSecretForWebServerFlow: boolean
  readonly requireSecretForRefreshTokenFlow: boolean
  readonly requireSecretForTokenExchangeFlow: boolean
  readonly requirePkce: boolean
  readonly refreshTokenRotation: boolean
  readonly enableClientCredentialsFlow: boolean
  /** The username of the Run As user of the client credentials flow. */
  readonly clientCredentialsUser: string | null
  readonly enableDeviceFlow: boolean
  readonly enableTokenExchangeFlow: boolean
  readonly issueJwtAccessTokens: boolean
  readonly introspectAllTokens: boolean
  /** 1 to 720 minutes. */
  readonly idTokenMinutes: number
  readonly permittedUsers: 'AllSelfAuthorized' | 'AdminApprovedPreAuthorized'
  /** Usernames with a permission set of the app; matters under `AdminApprovedPreAuthorized`. */
  readonly preAuthorizedUsers: readonly string[]
  /** Profiles of the app; matters under `AdminApprovedPreAuthorized`. */
  readonly preAuthorizedProfiles: readonly string[]
  readonly ipRelaxation: IpRelaxation
  readonly refreshTokenPolicy: RefreshTokenPolicy
  /** How many of the unit; matters under `SpecificInactivity` and `SpecificLifetime`. */
  readonly refreshTokenPeriod: number
  readonly refreshTokenUnit: 'HOURS' | 'DAYS' | 'MONTHS'
  /**
   * *Initial Access Token for Dynamic Client Registration*: a program that holds it may register apps
   * (sheet §10.9). `null` when none was generated.
   */
  readonly initialAccessToken: string | null
  /** Minutes without use after which an access token is refused; `null` leaves it to profile and org. */
  readonly sessionTimeoutMinutes: number | null
  /**
   * When every server of Salesforce knows the app, milliseconds since the epoch: a new one takes two
   * to ten minutes (sheet §7). `null` where that is long ago.
   */
  readonly knownFrom: number | null
}

export interface UserSetup {
  /** 15 characters, prefix `005`. */
  readonly id: string
  readonly username: string
  readonly password: string
  /** Follows the password in the username-password flow (sheet §5.4). */
  readonly securityToken: string
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  /** The name of a profile of the org. */
  readonly profile: string
  readonly active: boolean
  readonly frozen: boolean
  /** Asked for after the password where identity is verified; `null` where it never is. */
  readonly verificationCode: string | null
  /** The permission of that name; without it an uninstalled app is refused (sheet §9.6). */
  readonly approveUninstalledConnectedApps: boolean
  /** *API Only User*, or an integration licence: programs log in, a browser comes to nothing (sheet §4.2). */
  readonly apiOnly: boolean
}

/** IPv4 addresses from the first to the last, both included. */
export interface IpRange {
  readonly start: string
  readonly end: string
}

export interface ProfileSetup {
  readonly name: string
  /** Addresses from which users may log in; none means all. */
  readonly loginIpRanges: readonly IpRange[]
  /** Hours of the day, UTC, `08:00` and `18:00`; the whole day when both are alike. */
  readonly loginHoursStart: string
  readonly loginHoursEnd: string
  /** `null` leaves it to the org. */
  readonly sessionTimeoutMinutes: number | null
}

export interface OrgSetup {
  /** 15 characters, prefix `00D`. */
  readonly id: string
  readonly name: string
  /** The My Domain name: `acme` is served at `acme.my.localhost`. */
  readonly myDomain: string
  /** The sandbox's name; `null` for production. */
  readonly sandbox: string | null
  readonly active: boolean
  /** Whether the edition includes the API (sheet §11). */
  readonly apiEnabled: boolean
  readonly allowUsernamePasswordFlows: boolean
  readonly allowUserAgentFlows: boolean
  /** For every app of the org, whatever the app says. */
  readonly requirePkce: boolean
  readonly sessionTimeoutMinutes: number
  readonly maximumInvalidLoginAttempts: number
  readonly lockoutMinutes: number
  /** Addresses from which nobody is asked for a verification code or a security token. */
  readonly trustedIpRanges: readonly IpRange[]
  /** Origins, `https://app.example`. */
  readonly corsAllowlist: readonly string[]
  readonly enableCorsForOAuthEndpoints: boolean
  /** API requests in 24 hours. */
  readonly dailyApiRequests: number
  readonly profiles: readonly ProfileSetup[]
  readonly users: readonly UserSetup[]
  readonly apps: readonly AppSetup[]
  readonly accounts: readonly AccountSetup[]
}

export interface AccountSetup {
  /** 15 characters, prefix `001`. */
  readonly id: string
  readonly name: string
  readonly industry: string
}

/** What Salesforce does not do, to be switched on for teaching; every one is off by default. */
export interface CounterfactualSetup {
  /** Accepts a redirect URI that merely begins with a registered callback URL. */
  readonly looseCallbackMatch: boolean
  /** A code presented twice ends the tokens of its first use (RFC 6749 §4.1.2). */
  readonly revokeOnCodeReuse: boolean
  /** Adds `iss` to the authorization response (RFC 9207). */
  readonly iss: boolean
}

/** An isolated set of orgs with their hosts, clock and seed. */
export interface WorldSetup {
  readonly seed: string
  /** Milliseconds since the epoch at which the world's clock stands before the first request. */
  readonly startsAt: number
  /** Milliseconds that pass with each request the world receives. */
  readonly tick: number
  /** The port inside messages (`acme.my.localhost:3001`); the door may listen elsewhere. */
  readonly port: number
  readonly counterfactual: CounterfactualSetup
  readonly orgs: readonly OrgSetup[]
}

/** What the web app was configured with by its developer. */
export interface ClientSetup {
  /** Where the web app answers, `http://localhost:3000`. */
  readonly origin: string
  readonly callbackUrl: string
  readonly consumerKey: string
  readonly consumerSecret: string | null
  readonly scope: string
  /** Whether the web app uses PKCE (RFC 7636). */
  readonly pkce: boolean
  /** Host and port the browser is sent to for login, such as `acme.my.localhost:3001`. */
  readonly loginHost: string
  /** `v68.0` */
  readonly apiVersion: string
  /** Loud on purpose: a callback that somebody else began is accepted (RFC 6749 §10.12 left out). */
  readonly skipStateCheck: boolean
  /** Compares the `iss` of an authorization response with the server it had asked (RFC 9207). */
  readonly checkIssuer: boolean
  /** A path that sends a browser on to wherever `state` says, an open redirector; `null` for none. */
  readonly openRedirectorPath: string | null
  /** How far the web app's clock is ahead of Salesforce's; negative when it is slow. */
  readonly clockAheadMinutes: number
}

/** Somebody who wants what is the user's: an account of their own, and a site of their own. */
export interface AttackerSetup {
  /** A user like any other. */
  readonly username: string
  /** Where the attacker's site answers, `http://evil.localhost:4000`. */
  readonly origin: string
}

/** Everything a run starts from. Same set-up, same decisions, same rules version: same bytes. */
export interface RunSetup {
  readonly rulesVersion: number
  readonly world: WorldSetup
  readonly client: ClientSetup
  /** The user who sits at the browser. */
  readonly username: string
  readonly attacker: AttackerSetup
}
