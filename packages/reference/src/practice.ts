import {
  completeApp,
  completeOrg,
  nothingCounterfactual,
  practiceAttacker,
} from './complete-setup.ts'
import { practicePeople } from './practice-people.ts'
import type { AppSetup, ClientSetup, OrgSetup, RunSetup } from './setup.ts'

/**
 * Raised whenever the emulator or the parties answer with other bytes than before, so that a reader is
 * told why a link replays differently. Until the first release nobody holds a link, and so it stays 1:
 * the fixtures in `packages/flow/test/links` are all there is, and they replay under these rules.
 */
export const rulesVersion = 1

export const practiceApp: AppSetup = completeApp({
  name: 'Flowscope Practice App',
  consumerKey:
    '3MVG9FLOWSCOPEpracticeExternalClientApp0000000000000000000000000000000000000000000001',
  consumerSecret: '5EC4E7000000000000000000000000000000000000000000000000000000F10A',
  callbackUrls: [
    'http://localhost:3000/oauth/callback',
    'http://localhost:5000',
    'http://localhost:8080/callback',
    'https://oauth.pstmn.io/v1/callback',
  ],
  scopes: ['openid', 'id', 'profile', 'email', 'api', 'web', 'refresh_token'],
})

/** Salesforce's own app is known in every org (sheet §12). */
export const platformCliApp: AppSetup = {
  ...practiceApp,
  name: 'Salesforce CLI',
  kind: 'connectedApp',
  distributionState: 'Packaged',
  consumerKey: 'PlatformCLI',
  consumerSecret: null,
  callbackUrls: ['http://localhost:1717/OauthRedirect'],
  requireSecretForWebServerFlow: false,
  requireSecretForRefreshTokenFlow: false,
  requirePkce: true,
}

export const acmeOrg: OrgSetup = completeOrg({
  id: '00D5g0000000001',
  name: 'Acme',
  myDomain: 'acme',
  users: [
    {
      id: '0055g000000000B',
      username: 'student@acme.example',
      password: 'practice-1',
      firstName: 'Sam',
      lastName: 'Student',
    },
  ],
  apps: [practiceApp, platformCliApp],
  accounts: [
    { id: '0015g00000Acme1', name: 'Blue Harbour Books', industry: 'Retail' },
    { id: '0015g00000Acme2', name: 'Larch & Sons Carpentry', industry: 'Construction' },
    { id: '0015g00000Acme3', name: 'Tidewater Ferries', industry: 'Transportation' },
  ],
})

export const practiceClient: ClientSetup = {
  origin: 'http://localhost:3000',
  callbackUrl: 'http://localhost:3000/oauth/callback',
  consumerKey: practiceApp.consumerKey,
  consumerSecret: practiceApp.consumerSecret,
  scope: 'openid api refresh_token',
  pkce: true,
  loginHost: 'acme.my.localhost:3001',
  apiVersion: 'v68.0',
  skipStateCheck: false,
  checkIssuer: false,
  openRedirectorPath: null,
  clockAheadMinutes: 0,
}

/** 2026-01-05 10:00:00 UTC, a Monday. */
const practiceMorning = 1_767_607_200_000

/** The run a learner starts with. */
export function practiceRun(seed = 'flowscope'): RunSetup {
  return {
    rulesVersion,
    world: {
      seed,
      startsAt: practiceMorning,
      tick: 250,
      port: 3001,
      counterfactual: nothingCounterfactual,
      orgs: [{ ...acmeOrg, users: [...acmeOrg.users, ...practicePeople] }],
    },
    client: practiceClient,
    username: 'student@acme.example',
    attacker: practiceAttacker,
  }
}
