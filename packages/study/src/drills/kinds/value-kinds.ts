import type { StationId } from '@flowscope/flow'
import type { HandleKind } from '@flowscope/http-message'

/** A kind of value that can be recognised. */
export interface ValueKind {
  readonly id: string
  readonly handle: HandleKind
  readonly name: string
  readonly station: StationId
  /** How it is told, in a sentence. */
  readonly looks: string
  /** What it is good for, in a sentence. */
  readonly serves: string
  /** What somebody believes who takes something else for it. */
  readonly takenFor: string
  /** Random characters and nothing else. */
  readonly isPlain?: boolean
}

export const valueKinds: readonly ValueKind[] = [
  {
    id: 'accessToken',
    handle: 'accessToken',
    name: 'An opaque access token',
    station: 'token-response',
    looks: 'An opaque access token begins with the id of the org, 00D…, and an exclamation mark.',
    serves: 'It opens the API until its session ends.',
    takenFor: 'whatever the token endpoint gives opens the API',
  },
  {
    id: 'jwtAccessToken',
    handle: 'accessToken',
    name: 'An access token, as a JWT',
    station: 'token-response',
    looks: 'A JWT access token has scopes in `scp`, and the org’s address as its audience.',
    serves: 'It opens the API until the time in `exp`.',
    takenFor: 'every JWT opens the API',
  },
  {
    id: 'refreshToken',
    handle: 'refreshToken',
    name: 'A refresh token',
    station: 'refresh',
    looks: 'A refresh token begins with 5Aep and has neither exclamation mark nor `==`.',
    serves: 'It brings new access tokens, at the token endpoint only.',
    takenFor: 'the longest-lived value is the one with the longest text',
  },
  {
    id: 'idToken',
    handle: 'idToken',
    name: 'An id token',
    station: 'token-response',
    looks: 'An id token is a JWT: its audience is the consumer key, and its `sub` the user.',
    serves: 'It tells the web app who has logged in, and opens nothing.',
    takenFor: 'a token that names a user is an id token',
  },
  {
    id: 'code',
    handle: 'code',
    name: 'An authorization code',
    station: 'callback',
    looks: 'A code begins with aPrx and ends in `==`.',
    serves: 'It is traded once, within fifteen minutes.',
    takenFor: 'what comes from Salesforce in random characters is a code',
  },
  {
    id: 'secret',
    handle: 'secret',
    name: 'A consumer secret',
    station: 'register',
    looks: 'A newer consumer secret has 64 characters: digits, and capitals from A to F.',
    serves: 'With it the web app proves that it is the web app.',
    takenFor: 'whatever must not be shown is the secret',
  },
  {
    id: 'consumerKey',
    handle: 'secret',
    name: 'A consumer key',
    station: 'register',
    looks: 'A consumer key begins with 3MVG9 and has 85 characters.',
    serves: 'It names the app and is no secret.',
    takenFor: 'a long value from Setup is the key',
  },
  {
    id: 'state',
    handle: 'state',
    name: 'A state',
    station: 'redirect-out',
    looks: 'A state is whatever the web app has made: plain random characters here.',
    serves: 'It ties the callback to the browser that began.',
    takenFor: 'what is random was made by the web app',
    isPlain: true,
  },
  {
    id: 'verifier',
    handle: 'verifier',
    name: 'A code verifier',
    station: 'connect',
    looks: 'A verifier is plain random characters, at least 43 of them.',
    serves: 'It shows that whoever trades the code has asked for it.',
    takenFor: 'what is random and long is a verifier',
    isPlain: true,
  },
]
