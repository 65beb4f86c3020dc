import { help, rfc, webServerFlow } from './sources.ts'
import type { Station } from './station.ts'

export const register = {
  number: 0,
  title: 'Register the app',
  from: 'admin',
  to: 'authServer',
  channel: 'set-up',
  happens: 'An administrator creates an External Client App and gets a consumer key and a secret.',
  why: 'Salesforce answers only apps it knows, and only at addresses that were agreed beforehand.',
  look: 'The callback URL, the scopes, and the switches for secret, PKCE and token rotation.',
  ask: 'Which of these settings keeps a code from reaching a stranger?',
  answer: 'The callback URL: Salesforce sends codes nowhere else.',
  sources: [
    rfc(6749, '2'),
    help(
      'External Client App OAuth settings',
      'xcloud.configure_external_client_app_oauth_settings',
    ),
  ],
} as const satisfies Station

export const connect = {
  number: 1,
  title: 'Click Connect',
  from: 'user',
  to: 'client',
  channel: 'front',
  happens: 'The user clicks Connect, and the web app makes a fresh state and verifier.',
  why: 'Both values tie this one attempt together, so that answers from elsewhere can be told apart.',
  look: 'What was just made, who keeps it, and that the challenge is derived from the verifier.',
  ask: 'Which of these values must stay in the web app for now?',
  answer: 'The verifier. State and challenge travel with the browser.',
  sources: [rfc(6749, '10.12'), rfc(7636, '4.1')],
} as const satisfies Station

export const redirectOut = {
  number: 2,
  title: 'Redirect out',
  from: 'client',
  to: 'browser',
  channel: 'front',
  happens: 'The web app answers the click with a redirect whose address holds its whole question.',
  why: 'The user must log in at Salesforce itself, so the browser has to be sent there.',
  look: 'The status 302 and the Location header, parameter by parameter.',
  ask: 'Is anything in this address a secret?',
  answer: 'No. The browser, its history and its add-ons may all read it.',
  sources: [rfc(6749, '4.1.1'), webServerFlow],
} as const satisfies Station

export const authorizeRequest = {
  number: 3,
  title: 'Authorize request',
  from: 'browser',
  to: 'authServer',
  channel: 'front',
  happens: 'The browser brings the question to Salesforce, which checks it before it shows a page.',
  why: 'A question that names a wrong client or callback must be stopped before anybody logs in.',
  look: 'client_id, redirect_uri, scope and code_challenge, and where the answer leads.',
  ask: 'What happens when redirect_uri is not a registered one?',
  answer: 'A bare error appears at Salesforce; nobody is redirected.',
  sources: [rfc(6749, '4.1.2.1'), webServerFlow],
} as const satisfies Station

export const login = {
  number: 4,
  title: 'Login',
  from: 'user',
  to: 'authServer',
  channel: 'front',
  happens: 'Salesforce shows its login page, and the user proves who they are.',
  why: 'The password is for Salesforce alone; the web app never handles it.',
  look: 'The address bar at each hop, and the session cookie that Salesforce sets afterwards.',
  ask: 'Could the web app read what is typed here?',
  answer: 'No. Page, form and cookie all belong to Salesforce.',
  sources: [rfc(6749, '1.1'), webServerFlow],
} as const satisfies Station

export const consent = {
  number: 5,
  title: 'Consent',
  from: 'user',
  to: 'authServer',
  channel: 'front',
  happens: 'Salesforce asks whether the web app may act for the user, and the user decides.',
  why: 'Access is lent by a person, for named purposes, and can be refused or taken back.',
  look: 'The list of what is asked for, and how it mirrors the scope parameter.',
  ask: 'What does the web app learn when the user denies?',
  answer: 'It receives error=access_denied at its callback, with its state.',
  sources: [
    rfc(6749, '4.1.2.1'),
    help('approving access requests', 'platform.remoteaccess_request_approve'),
  ],
} as const satisfies Station

export const redirectBack = {
  number: 6,
  title: 'Redirect back',
  from: 'authServer',
  to: 'browser',
  channel: 'front',
  happens: 'Salesforce sends the browser back to the callback with a code and the state.',
  why: 'The browser is the only path from here to the web app, and it is a public one.',
  look: 'The two values in the address, and the code that ends in %3D%3D.',
  ask: 'What can somebody do who copies this code?',
  answer: 'Little, without the secret and the verifier; without PKCE, more.',
  sources: [rfc(6749, '4.1.2'), rfc(7636, '1')],
} as const satisfies Station

export const callback = {
  number: 7,
  title: 'Callback',
  from: 'browser',
  to: 'client',
  channel: 'front',
  happens: 'The browser delivers code and state, and the web app compares the state with its own.',
  why: 'A forged callback could connect the user to the account of somebody else.',
  look: 'The two values that are compared, and the cookie that says which attempt this is.',
  ask: 'What must the web app do when the two differ?',
  answer: 'Stop, and leave the code unused.',
  sources: [rfc(6749, '10.12'), rfc(9700, '4.7')],
} as const satisfies Station
