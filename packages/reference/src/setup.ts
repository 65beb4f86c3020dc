/**
 * The settings of an External Client App that change the flow, named as in Setup. Labels and
 * metadata fields stand in the protocol sheet §9.3 and §9.4.
 */
export interface AppSetup {
  readonly name: string
  /** The `client_id`: 85 characters beginning `3MVG9`, or a stock name such as `PlatformCLI`. */
  readonly consumerKey: string
  /** The `client_secret`; `null` for an app that has none. */
  readonly consumerSecret: string | null
  /** Compared character by character with `redirect_uri`. */
  readonly callbackUrls: readonly string[]
  readonly scopes: readonly string[]
  readonly requireSecretForWebServerFlow: boolean
  readonly requireSecretForRefreshTokenFlow: boolean
  readonly requirePkce: boolean
  readonly refreshTokenRotation: boolean
  readonly permittedUsers: 'AllSelfAuthorized' | 'AdminApprovedPreAuthorized'
  /** Usernames with a profile or permission set of the app; matters under `AdminApprovedPreAuthorized`. */
  readonly preAuthorizedUsers?: readonly string[]
  /** Minutes without use after which an access token is refused. */
  readonly sessionTimeoutMinutes: number
}

export interface UserSetup {
  /** 15 characters, prefix `005`. */
  readonly id: string
  readonly username: string
  readonly password: string
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  readonly active: boolean
}

export interface OrgSetup {
  /** 15 characters, prefix `00D`. */
  readonly id: string
  readonly name: string
  /** The My Domain name: `acme` is served at `acme.my.localhost`. */
  readonly myDomain: string
  /** The sandbox's name; `null` for production. */
  readonly sandbox: string | null
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

/** An isolated set of orgs with their hosts, clock and seed. */
export interface WorldSetup {
  readonly seed: string
  /** Milliseconds since the epoch at which the world's clock stands before the first request. */
  readonly startsAt: number
  /** Milliseconds that pass with each request the world receives. */
  readonly tick: number
  /** The port inside messages (`acme.my.localhost:3001`); the door may listen elsewhere. */
  readonly port: number
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
}

/** Everything a run starts from. Same set-up, same decisions, same rules version: same bytes. */
export interface RunSetup {
  readonly rulesVersion: number
  readonly world: WorldSetup
  readonly client: ClientSetup
  /** The user who sits at the browser. */
  readonly username: string
}
