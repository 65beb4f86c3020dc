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
    passed: 'Salesforce knows what the app asks for: a code, or tokens.',
    refused:
      'response_type is missing or names something that Salesforce does not give here. Ask for a code: then the browser carries a code and never a token.',
  },
  'scope.known': {
    passed: 'Salesforce knows every scope that was asked for.',
    refused:
      'Salesforce has no scope of this name. Scopes are separated by spaces and spelled in full.',
  },
  'codeChallenge.present': {
    passed: 'A code challenge is there, or none is needed.',
    refused:
      'App or org require PKCE. Send code_challenge with the authorization request and keep the verifier to yourself.',
  },
  'codeChallenge.wellFormed': {
    passed: 'The authorization request is sound. Salesforce puts it aside and turns to the user.',
    refused:
      'A challenge is the base64url of a SHA-256 digest without padding: 43 characters. A plain verifier or ordinary base64 is not one.',
  },
  'code.issued': {
    passed:
      'The user has allowed it. The code is good for one exchange within 15 minutes, and only for this app.',
  },
  'errorPage.shown': {
    passed: 'Salesforce tells the user, because it does not trust the way back to the app.',
  },
} as const satisfies Explanations
