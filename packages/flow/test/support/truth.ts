import type { Handle } from '@flowscope/http-message'
import { practiceRun, type AppSetup, type ClientSetup, type RunSetup } from '@flowscope/reference'

/** What Salesforce knows, as far as it decides an answer: told apart from what the chart knows. */
export interface Truth {
  readonly session: boolean
  readonly approved: boolean
  /** The authorize request asked for the consent page in any case. */
  readonly prompted: boolean
  /** Codes by their number: on the way back, at the web app, at the attacker. */
  readonly ahead: number | null
  readonly denied: boolean
  readonly atApp: number | null
  readonly stolen: number | null
  readonly issued: number
  /** The user follows a link of the attacker's: the web app has begun nothing. */
  readonly lured: boolean
  /** The number of the access token that the attacker has found. */
  readonly leaked: number | null
  readonly spent: readonly number[]
  readonly access: 'none' | 'alive' | 'dead'
  readonly refresh: 'none' | 'alive' | 'dead'
  readonly tokens: number
  readonly refreshTokens: number
  readonly waited: boolean
}

export const atFirst: Truth = {
  session: false,
  approved: false,
  prompted: false,
  ahead: null,
  denied: false,
  atApp: null,
  stolen: null,
  issued: 0,
  lured: false,
  leaked: null,
  spent: [],
  access: 'none',
  refresh: 'none',
  tokens: 0,
  refreshTokens: 0,
  waited: false,
}

/** The settings of the practice app that change what is reachable. */
export interface Variant {
  readonly name: string
  readonly rotation: boolean
  /** The web app has a secret, or PKCE: a stolen code alone is not enough. */
  readonly bound: boolean
  readonly setup: RunSetup
}

export const practice: Variant = {
  name: 'the practice app',
  rotation: false,
  bound: true,
  setup: practiceRun(),
}

export const withRotation: Variant = {
  name: 'an app with rotation',
  rotation: true,
  bound: true,
  setup: changed({ refreshTokenRotation: true }, {}),
}

export const publicClient: Variant = {
  name: 'a public client without PKCE',
  rotation: false,
  bound: false,
  setup: changed(
    { requireSecretForWebServerFlow: false, requireSecretForRefreshTokenFlow: false },
    { pkce: false, consumerSecret: null },
  ),
}

function changed(app: Partial<AppSetup>, client: Partial<ClientSetup>): RunSetup {
  const setup = practiceRun()
  const orgs = setup.world.orgs.map((org) => ({
    ...org,
    apps: org.apps.map((each, at) => (at === 0 ? { ...each, ...app } : each)),
  }))
  return {
    ...setup,
    world: { ...setup.world, orgs },
    client: { ...setup.client, ...client },
  }
}

export const accessHandle = ({ tokens }: Truth): Handle => `accessToken·${tokens}`
export const refreshHandle = ({ refreshTokens }: Truth): Handle => `refreshToken·${refreshTokens}`
