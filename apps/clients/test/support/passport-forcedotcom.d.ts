declare module 'passport-forcedotcom' {
  import { Strategy as PassportStrategy } from 'passport'

  export interface Profile {
    readonly id: string
    readonly provider: string
    readonly displayName: string
    readonly emails: readonly { readonly value: string }[]
  }

  interface Options {
    readonly authorizationURL: string
    readonly tokenURL: string
    readonly clientID: string
    readonly clientSecret: string
    readonly callbackURL: string
    readonly scope: readonly string[]
    readonly state: boolean
    readonly pkce: boolean
  }

  /** What stands in for the access token: the whole token answer. */
  interface AccessTokenWithParams {
    readonly params: Readonly<Record<string, string>>
  }

  type Verify = (
    accessToken: AccessTokenWithParams,
    refreshToken: string,
    profile: Profile,
    done: (error: unknown, user?: object) => void,
  ) => void

  export class Strategy extends PassportStrategy {
    constructor(options: Options, verify: Verify)
  }
}
