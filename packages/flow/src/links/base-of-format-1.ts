import { completeRun, type GivenApp, type GivenRun, type RunSetup } from '@flowscope/reference'

const practiceApp: GivenApp = {
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
}

const platformCliApp: GivenApp = {
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

const given: GivenRun = {
  rulesVersion: 1,
  world: {
    seed: 'flowscope',
    startsAt: 1_767_607_200_000,
    tick: 250,
    port: 3001,
    orgs: [
      {
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
      },
    ],
  },
  client: {
    origin: 'http://localhost:3000',
    callbackUrl: 'http://localhost:3000/oauth/callback',
    consumerKey: practiceApp.consumerKey,
    consumerSecret: '5EC4E7000000000000000000000000000000000000000000000000000000F10A',
    scope: 'openid api refresh_token',
    pkce: true,
    loginHost: 'acme.my.localhost:3001',
    apiVersion: 'v68.0',
  },
  username: 'student@acme.example',
}

/**
 * The practice set-up as it was when format 1 of links was made. A link carries what differs from
 * it, so this stays as it is for ever, whatever the practice set-up becomes.
 */
export const baseOfFormat1: RunSetup = completeRun(given)
