import type {
  AppSetup,
  AttackerSetup,
  ClientSetup,
  CounterfactualSetup,
  OrgSetup,
  ProfileSetup,
  RunSetup,
  UserSetup,
  WorldSetup,
} from './setup.ts'

type Given<Whole, Needed extends keyof Whole> = Pick<Whole, Needed> & Partial<Whole>

/** An app as somebody writes it down: what is left out has Salesforce's default. */
export type GivenApp = Given<AppSetup, 'name' | 'consumerKey'>
export type GivenUser = Given<UserSetup, 'id' | 'username' | 'password'>
export type GivenProfile = Given<ProfileSetup, 'name'>

export interface GivenOrg extends Omit<
  Given<OrgSetup, 'id' | 'name' | 'myDomain'>,
  'apps' | 'users' | 'profiles'
> {
  readonly apps?: readonly GivenApp[]
  readonly users?: readonly GivenUser[]
  readonly profiles?: readonly GivenProfile[]
}

export interface GivenWorld extends Omit<
  Given<WorldSetup, 'seed' | 'startsAt' | 'tick' | 'port'>,
  'orgs' | 'counterfactual'
> {
  readonly counterfactual?: Partial<CounterfactualSetup>
  readonly orgs: readonly GivenOrg[]
}

type TeachingSwitch = 'skipStateCheck' | 'checkIssuer' | 'openRedirectorPath' | 'clockAheadMinutes'

export type GivenClient = Omit<ClientSetup, TeachingSwitch> &
  Partial<Pick<ClientSetup, TeachingSwitch>>

export interface GivenRun extends Omit<RunSetup, 'world' | 'client' | 'attacker'> {
  readonly world: GivenWorld
  readonly client: GivenClient
  readonly attacker?: AttackerSetup
}

export const nothingCounterfactual: CounterfactualSetup = {
  looseCallbackMatch: false,
  revokeOnCodeReuse: false,
  iss: false,
}

export function completeRun(given: GivenRun): RunSetup {
  return {
    attacker: practiceAttacker,
    ...given,
    world: completeWorld(given.world),
    client: {
      skipStateCheck: false,
      checkIssuer: false,
      openRedirectorPath: null,
      clockAheadMinutes: 0,
      ...given.client,
    },
  }
}

/** Somebody with an account of their own at Acme. */
export const practiceAttacker: AttackerSetup = {
  username: 'mallory@acme.example',
  origin: 'http://evil.localhost:4000',
}

export function completeWorld(given: GivenWorld): WorldSetup {
  return {
    ...given,
    counterfactual: { ...nothingCounterfactual, ...given.counterfactual },
    orgs: given.orgs.map(completeOrg),
  }
}

/** @see sheet §7, §9.2: the switches of an org that is some years old */
export function completeOrg(given: GivenOrg): OrgSetup {
  return {
    sandbox: null,
    active: true,
    apiEnabled: true,
    allowUsernamePasswordFlows: false,
    allowUserAgentFlows: true,
    requirePkce: false,
    sessionTimeoutMinutes: 120,
    maximumInvalidLoginAttempts: 10,
    lockoutMinutes: 15,
    trustedIpRanges: [],
    corsAllowlist: [],
    enableCorsForOAuthEndpoints: false,
    dailyApiRequests: 15_000,
    accounts: [],
    ...given,
    profiles: (given.profiles ?? [{ name: standardProfile }]).map(completeProfile),
    users: (given.users ?? []).map(completeUser),
    apps: (given.apps ?? []).map(completeApp),
  }
}

/** @see sheet §9.3, §9.4 for the defaults */
export function completeApp(given: GivenApp): AppSetup {
  return {
    kind: 'externalClientApp',
    distributionState: 'Local',
    status: 'enabled',
    consumerSecret: null,
    certificate: null,
    callbackUrls: [],
    scopes: [],
    requireSecretForWebServerFlow: true,
    requireSecretForRefreshTokenFlow: true,
    requireSecretForTokenExchangeFlow: true,
    requirePkce: false,
    refreshTokenRotation: false,
    enableClientCredentialsFlow: false,
    clientCredentialsUser: null,
    enableDeviceFlow: false,
    enableTokenExchangeFlow: false,
    issueJwtAccessTokens: false,
    introspectAllTokens: false,
    idTokenMinutes: 2,
    permittedUsers: 'AllSelfAuthorized',
    preAuthorizedUsers: [],
    preAuthorizedProfiles: [],
    ipRelaxation: 'Enforce',
    refreshTokenPolicy: 'Infinite',
    refreshTokenPeriod: 30,
    refreshTokenUnit: 'DAYS',
    initialAccessToken: null,
    sessionTimeoutMinutes: null,
    knownFrom: null,
    ...given,
  }
}

export function completeUser(given: GivenUser): UserSetup {
  const [name = ''] = given.username.split('@')
  return {
    securityToken: '',
    firstName: '',
    lastName: name,
    email: given.username,
    profile: standardProfile,
    active: true,
    frozen: false,
    verificationCode: null,
    approveUninstalledConnectedApps: false,
    apiOnly: false,
    ...given,
  }
}

const standardProfile = 'Standard User'

function completeProfile(given: GivenProfile): ProfileSetup {
  return {
    loginIpRanges: [],
    loginHoursStart: '00:00',
    loginHoursEnd: '00:00',
    sessionTimeoutMinutes: null,
    ...given,
  }
}
