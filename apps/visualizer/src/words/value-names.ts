import type { HandleKind } from '@flowscope/http-message'

interface ValueName {
  /** In lists and at the beginning of a line. */
  readonly name: string
  /** What it is for, in one sentence. */
  readonly what: string
}

/** What each kind of value is called. */
export const valueNames = {
  state: {
    name: 'State',
    what: 'Ties the answer to the browser that asked: what goes out must come back.',
  },
  nonce: { name: 'Nonce', what: 'Ties the ID token to this one request.' },
  verifier: {
    name: 'Code verifier',
    what: 'The web app keeps it to itself until the token request: it proves who began.',
  },
  challenge: {
    name: 'Code challenge',
    what: 'The fingerprint of the verifier. Everybody may see it; it cannot be turned back.',
  },
  code: {
    name: 'Authorization code',
    what: 'A ticket for one exchange. It travels through the browser, so it is worth nothing alone.',
  },
  accessToken: {
    name: 'Access token',
    what: 'Opens the API for the user. Whoever bears it is let in.',
  },
  refreshToken: {
    name: 'Refresh token',
    what: 'Brings new access tokens while nobody sits at the browser.',
  },
  idToken: {
    name: 'ID token',
    what: 'Tells the web app who logged in. It opens nothing.',
  },
  secret: { name: 'Consumer secret', what: 'Proves to Salesforce which web app is asking.' },
  password: { name: 'Password', what: 'The user’s own. The web app must never meet it.' },
  cookie: { name: 'Cookie', what: 'How a server knows this browser again.' },
  source: {
    name: 'Parked request',
    what: 'Salesforce’s name for the authorization request while the user logs in.',
  },
  redirectUri: {
    name: 'Redirect URI',
    what: 'Where Salesforce may send the code. Compared character by character, at three places.',
  },
  instanceUrl: {
    name: 'Instance URL',
    what: 'Where this org’s API answers. It comes with the tokens, and may change.',
  },
} as const satisfies Record<HandleKind, ValueName>
