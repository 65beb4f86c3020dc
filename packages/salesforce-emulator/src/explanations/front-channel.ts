import type { Explanations } from './told.ts'

/** Of what the browser brings. */
export const frontChannelExplanations = {
  'client.known': {
    passed: 'The consumer key belongs to an app of this org.',
    refused:
      'No app of this org has this consumer key. Copy it anew from the app’s settings; a fresh app can take ten minutes to become known.',
  },
  'redirectUri.registered': {
    passed: 'The redirect URI is registered, character by character.',
    refused:
      'The redirect URI is not one of the app’s callback URLs. A slash at the end, another port or http instead of https is another address. So that no stranger receives the answer, it is shown here and not sent there.',
  },
  'responseType.supported': {
    passed: 'The app asks for a code.',
    refused: 'This flow needs response_type=code: the browser carries a code, never a token.',
  },
  'scope.known': {
    passed: 'Salesforce knows every scope that was asked for.',
    refused:
      'Salesforce has no scope of this name. Scopes are separated by spaces and spelled in full.',
  },
  'codeChallenge.present': {
    passed: 'A code challenge is there, or none is needed.',
    refused:
      'This app requires PKCE. Send code_challenge with the authorization request and keep the verifier to yourself.',
  },
  'codeChallenge.wellFormed': {
    passed: 'The authorization request is sound. Salesforce puts it aside and turns to the user.',
    refused:
      'A challenge is the base64url of a SHA-256 digest without padding: 43 characters. A plain verifier or ordinary base64 is not one.',
  },
  'login.needed': {
    passed:
      'Nobody is logged in with this browser, or the app insists on a fresh login. Off to the login page.',
    refused:
      'The app asked with immediate=true not to show a page, but the user has to log in first.',
  },
  'login.shown': {
    passed: 'Here the user types username and password: at Salesforce and nowhere else.',
  },
  'password.correct': {
    passed: 'Username and password belong together.',
    refused:
      'Username and password do not belong together, so the page comes again. It does not tell which of the two was wrong.',
  },
  'user.active': {
    passed: 'The user is active.',
    refused: 'An admin has deactivated this user.',
  },
  'session.opened': {
    passed: 'The password was right. The cookie sid now stands for the user in this browser.',
  },
  'frontdoor.passed': { passed: 'The session is open; the browser goes back to what it came for.' },
  'session.closed': {
    passed: 'The session has ended. The app’s tokens live on: they do not hang on it.',
  },
  'source.known': {
    passed: 'The parked authorization request was found.',
    refused:
      'No authorization request is parked under this source; it was answered already, or never was. Start again from the app.',
  },
  'source.fresh': {
    passed: 'The authorization request has not waited for too long.',
    refused: 'The user took too long, and Salesforce forgot the request. Start again from the app.',
  },
  'app.installed': {
    passed: 'The user’s org has this app.',
    refused:
      'The user belongs to another org, and the app is not installed there. Often an old session in the same browser is the reason.',
  },
  'user.admitted': {
    passed: 'The user may use this app.',
    refused:
      'The app admits only users whom an admin has approved, by profile or permission set. This user is not among them.',
  },
  'scope.allowed': {
    passed: 'The app may ask for every one of these scopes.',
    refused:
      'Salesforce knows this scope, but the app does not have it. Add it to the app’s selected OAuth scopes, or ask for less.',
  },
  'consent.shown': {
    passed: 'The user has to decide: this is what the app may do if the answer is Allow.',
    refused:
      'The app asked with immediate=true not to show a page, but the user has not approved it yet.',
  },
  'confirmation.known': {
    passed: 'The form comes from the page that this session was shown.',
    refused:
      'This form does not come from a page that Salesforce showed to this session, or it was sent before. A stranger’s site must not be able to press Allow.',
  },
  'consent.given': {
    passed: 'The user pressed Allow.',
    refused: 'The user pressed Deny. The app is told, and gets nothing.',
  },
  'code.issued': {
    passed:
      'The user has allowed it. The code is good for one exchange within 15 minutes, and only for this app.',
  },
  'errorPage.shown': {
    passed: 'Salesforce tells the user, because it does not trust the way back to the app.',
  },
} as const satisfies Explanations
