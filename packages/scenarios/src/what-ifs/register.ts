import {
  appSettings,
  passwordFlowBlocked,
  rfc,
  seenInTraffic,
  uninstalledApps,
  webServerFlow,
} from '@flowscope/reference'
import { stretch } from '../walk.ts'
import { refusedAfterLogin, refusedAtOnce } from './endings.ts'
import { follow, minutesLater, onApp, onOrg, onWebApp } from './moves.ts'
import { nothingRefused, said } from './said.ts'
import { series } from './series.ts'
import { justCreated, settledFrom, shortKey, withoutPkce } from './setups.ts'

const pkceSetting =
  'Require Proof Key for Code Exchange (PKCE) Extension for Supported Authorization Flows'

/** What is wrong about the registration shows when the browser first asks. */
export const registerWhatIfs = series(
  {
    station: 'register',
    by: 'salesforce',
    at: 'register',
    then: stretch('register', 'follow'),
    sources: [appSettings, seenInTraffic],
  },
  [
    {
      id: 'key-cut-short',
      by: 'me',
      title: 'the consumer key lost its last character when it was copied',
      ask: 'Who learns that the consumer key is wrong?',
      answers: [
        'The user: bare text at Salesforce, before any login.',
        'The web app: its callback is called with an error.',
        'Nobody before the token request, which fails with invalid_client.',
        'The user, after logging in, on a page of Salesforce.',
      ],
      reason:
        'Without an app there is no registered address to send the error to, so Salesforce tells whoever sits at the browser.',
      sources: [rfc(6749, '4.1.2.1'), seenInTraffic],
      change: onWebApp({ consumerKey: shortKey }),
      expect: {
        status: 400,
        ...said('authorizeBody.invalid_client_id.client-identifier-invalid'),
        check: 'client.known',
        states: refusedAtOnce,
      },
    },
    {
      id: 'app-just-created',
      by: 'time',
      title: 'the app was created a minute ago',
      ask: 'Key and callback URL are copied without a mistake. Why might Salesforce not know the app?',
      answers: [
        'A new app takes two to ten minutes to reach every server.',
        'An app is known only after its first token.',
        'An administrator has to approve each new app before its first use.',
      ],
      reason:
        'The refusal is that of a wrong key, so wait ten minutes before you look for a mistake of yours.',
      change: onApp({ knownFrom: settledFrom }),
      expect: {
        status: 400,
        ...said('authorizeBody.invalid_client_id.client-identifier-invalid'),
        check: 'client.known',
        states: refusedAtOnce,
      },
    },
    {
      id: 'app-created-and-waited-for',
      by: 'time',
      title: 'the app is new, and ten minutes pass before anybody connects',
      ask: 'Does anything have to be saved again after the wait?',
      answers: [
        'No: the same request is accepted.',
        'Yes: the app must be saved once more.',
        'Yes: the consumer key is another one then.',
      ],
      reason: 'Nothing was wrong but the time.',
      setup: justCreated,
      change: minutesLater(10),
      expect: {
        status: 302,
        ...nothingRefused,
        check: 'codeChallenge.wellFormed',
        states: { flow: 'authenticating.drafting', accessToken: 'none' },
      },
    },
    {
      id: 'callback-not-registered',
      title: 'the callback URL of the web app is not among those of the app',
      setting: 'Callback URL',
      ask: 'The web app sends its real callback URL. Is that enough?',
      answers: [
        'No: Salesforce refuses, and sends that address nothing.',
        'Yes, as long as the host is the same.',
        'Yes, but the user sees a warning on the consent page.',
        'No: the error is sent to the callback that is registered instead.',
      ],
      reason:
        'An address that nobody registered may be a stranger’s. A code, and even an error, must not go there.',
      sources: [rfc(6749, '3.1.2.4'), seenInTraffic],
      change: onApp({ callbackUrls: ['https://app.acme.example/oauth/callback'] }),
      expect: {
        status: 400,
        ...said('authorizeBody.redirect_uri_mismatch.redirect-uri-must-match-configuration'),
        check: 'redirectUri.registered',
        states: refusedAtOnce,
      },
    },
    {
      id: 'pkce-required-by-app',
      title: 'the app requires PKCE and the web app does not use it',
      setting: pkceSetting,
      ask: 'Where does a missing challenge show?',
      answers: [
        'At the authorize address, before the login.',
        'At the token endpoint, where the verifier is missing.',
        'Nowhere: a web app with a secret needs no PKCE.',
      ],
      reason:
        'The challenge belongs into the authorization request, so Salesforce can miss it there. A secret does not replace it.',
      sources: [rfc(7636, '4.4.1'), seenInTraffic],
      setup: withoutPkce,
      change: onApp({ requirePkce: true }),
      expect: {
        status: 400,
        ...said('authorizeBody.invalid_request.missing-required-code-challenge'),
        check: 'codeChallenge.present',
        states: refusedAtOnce,
      },
    },
    {
      id: 'pkce-required-by-org',
      title: 'the whole org requires PKCE',
      setting: pkceSetting,
      ask: 'The switch is off for this app and on for its org. What counts?',
      answers: [
        'The stricter one: the request is refused.',
        'The app’s own: it overrides the org.',
        'Neither, since the web app authenticates with a secret.',
      ],
      reason:
        'In the OAuth and OpenID Connect Settings of the org PKCE is required of every app, whatever the app says.',
      sources: [webServerFlow, passwordFlowBlocked, rfc(9700, '2.1.1')],
      setup: withoutPkce,
      change: onOrg({ requirePkce: true }),
      expect: {
        status: 400,
        ...said('authorizeBody.invalid_request.missing-required-code-challenge'),
        check: 'codeChallenge.present',
        states: refusedAtOnce,
      },
    },
    {
      id: 'connected-app-not-installed',
      title: 'the app is a connected app that nobody installed in this org',
      setting: 'Connected Apps OAuth Usage → Install',
      ask: 'Sam, an ordinary user, logs in and wants to allow the app. Does that work?',
      answers: [
        'No: Salesforce shows a page of its own that says so.',
        'Yes: allowing it installs it.',
        'No: the web app is called back with access_denied.',
        'No: already the authorize address refuses.',
      ],
      reason:
        'Since September 2025 it takes an administrator’s Install, or the permission Approve Uninstalled Connected Apps. Whose org it is shows only after the login.',
      sources: [uninstalledApps, seenInTraffic],
      change: onApp({ kind: 'connectedApp', status: 'uninstalled' }),
      then: [...stretch('register', 'consent'), follow],
      expect: {
        status: 200,
        ...said('errorPage.invalid_client.app-must-be-installed-into-org'),
        check: 'connectedApp.trusted',
        states: refusedAfterLogin,
      },
    },
  ],
)
