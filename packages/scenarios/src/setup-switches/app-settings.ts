import { appSettings, practiceApp, rotation, seenInTraffic, setupPages } from '@flowscope/reference'
import type { SetupSwitch } from '../setup-switch.ts'
import { pageOf } from './page-of.ts'

const { scopes, callbackUrls } = practiceApp

/** What the developer of an app decides. */
export const appSettingSwitches: readonly SetupSwitch[] = [
  {
    id: 'app.callbackUrls',
    at: 'app',
    page: pageOf(setupPages.appSetting, 'Callback URL'),
    meaning: 'The addresses to which Salesforce may send a code, one a line, compared as text.',
    choices: [
      {
        label: 'The web app’s callback is in the list',
        settings: { callbackUrls },
        effect: 'Codes reach the web app.',
      },
      {
        label: 'Another address only',
        settings: { callbackUrls: ['https://app.acme.example/oauth/callback'] },
        effect: 'The authorization request is refused before the login.',
      },
    ],
    sources: [appSettings, seenInTraffic],
  },
  {
    id: 'app.scopes',
    at: 'app',
    page: pageOf(setupPages.appSetting, 'Selected OAuth Scopes'),
    meaning: 'The most that a token of this app may ever do.',
    choices: [
      {
        label: scopes.join(', '),
        settings: { scopes },
        effect: 'All that the web app asks for can be had.',
      },
      {
        label: 'Without refresh_token',
        settings: { scopes: scopes.filter((scope) => scope !== 'refresh_token') },
        effect: 'Asking for it all the same ends in an unexpected error after the login.',
      },
      {
        label: 'Without api',
        settings: { scopes: scopes.filter((scope) => scope !== 'api') },
        effect: 'Asking for api ends in invalid_scope after the login.',
      },
    ],
    sources: [appSettings, seenInTraffic],
  },
  {
    id: 'app.requireSecretForWebServerFlow',
    at: 'app',
    page: pageOf(setupPages.appSetting, 'Require Secret for Web Server Flow'),
    meaning: 'Whether a code is traded only for an app that proves who it is.',
    choices: [
      {
        label: 'On',
        settings: { requireSecretForWebServerFlow: true },
        effect: 'A token request without the secret is refused.',
      },
      {
        label: 'Off',
        settings: { requireSecretForWebServerFlow: false },
        effect: 'Code and verifier are enough, for apps that cannot keep a secret.',
      },
    ],
    sources: [appSettings],
  },
  {
    id: 'app.requireSecretForRefreshTokenFlow',
    at: 'app',
    page: pageOf(setupPages.appSetting, 'Require Secret for Refresh Token Flow'),
    meaning: 'Whether a refresh needs the secret, too.',
    choices: [
      {
        label: 'On',
        settings: { requireSecretForRefreshTokenFlow: true },
        effect: 'A refresh without the secret is refused.',
      },
      {
        label: 'Off',
        settings: { requireSecretForRefreshTokenFlow: false },
        effect: 'The refresh token alone is enough, for whoever holds it.',
      },
    ],
    sources: [appSettings],
  },
  {
    id: 'app.requirePkce',
    at: 'app',
    page: pageOf(
      setupPages.appSetting,
      'Require Proof Key for Code Exchange (PKCE) Extension for Supported Authorization Flows',
    ),
    meaning: 'Whether each authorization request needs a challenge.',
    choices: [
      {
        label: 'Off',
        settings: { requirePkce: false },
        effect: 'A challenge that is sent counts; none is needed.',
      },
      {
        label: 'On',
        settings: { requirePkce: true },
        effect: 'A request without a challenge is refused before the login.',
      },
    ],
    sources: [appSettings, seenInTraffic],
  },
  {
    id: 'app.refreshTokenRotation',
    at: 'app',
    page: pageOf(setupPages.appSetting, 'Enable Refresh Token Rotation'),
    meaning: 'Whether a refresh token is good for one refresh only.',
    choices: [
      {
        label: 'Off',
        settings: { refreshTokenRotation: false },
        effect: 'The same refresh token serves for as long as the policy says.',
      },
      {
        label: 'On',
        settings: { refreshTokenRotation: true },
        effect: 'Each refresh brings a new one; the old one coming back ends the grant.',
      },
    ],
    sources: [rotation],
  },
  {
    id: 'app.issueJwtAccessTokens',
    at: 'app',
    page: pageOf(setupPages.appSetting, 'Issue JSON Web Token (JWT)-based access tokens'),
    meaning: 'Whether the access token is a signed JWT instead of an opaque one.',
    choices: [
      {
        label: 'Off',
        settings: { issueJwtAccessTokens: false },
        effect: 'The token begins with the id of the org and means nothing to the web app.',
      },
      {
        label: 'On',
        settings: { issueJwtAccessTokens: true },
        effect: 'The token says when it ends, and anybody can check its signature.',
      },
    ],
    sources: [appSettings],
  },
  {
    id: 'app.idTokenMinutes',
    at: 'app',
    page: pageOf(setupPages.appSetting, 'Configure ID Token → Token Valid for'),
    meaning: 'How long the id token counts after it was issued.',
    choices: [
      {
        label: '2 minutes',
        settings: { idTokenMinutes: 2 },
        effect: 'A web app whose clock is ahead by more takes it for expired.',
      },
      {
        label: '60 minutes',
        settings: { idTokenMinutes: 60 },
        effect: 'Clocks may differ by most of an hour.',
      },
    ],
    sources: [appSettings],
  },
]
