import type { HandleKind } from '@flowscope/http-message'
import type { Landing, StepId } from '@flowscope/stage'
import type { RetryPlace } from './retry.ts'
import type { Takeable } from './vocabulary.ts'

/** Each step as the message or the act that it is, to stand inside a sentence. */
export const stepNouns: Readonly<Record<StepId, string>> = {
  register: 'the registration',
  connect: 'the click on Connect',
  return: 'the way back',
  redirect: 'the redirect',
  authorize: 'the authorize request',
  follow: 'the next hop',
  callback: 'the callback',
  logOut: 'the log-out',
  token: 'the token request',
  query: 'the query',
  identity: 'the identity request',
  userinfo: 'the UserInfo request',
  versions: 'the versions request',
  limits: 'the limits request',
  keys: 'the request for the keys',
  introspect: 'the introspection',
  refresh: 'the refresh request',
  revoke: 'the revoke request',
  logIn: 'the login form',
  consent: 'the consent form',
  steal: 'the copying of the code',
  leakAccessToken: 'the leak of the access token',
  leakRefreshToken: 'the leak of the refresh token',
  leakSecret: 'the leak of the secret',
  lure: 'the link of the attacker',
  plant: 'the answer of the attacker',
  trade: 'the trade of the stolen code',
  useToken: 'the call with the stolen token',
  renew: 'the refresh with the stolen token',
}

/** What an answer is or does to the browser, and the opposite. */
export const landingWords: Readonly<Record<Landing, readonly [is: string, isNot: string]>> = {
  hop: ['it sends the browser on within Salesforce', 'it does not send the browser on'],
  loginPage: ['it is the login page', 'it is not the login page'],
  consentPage: ['it is the consent page', 'it is not the consent page'],
  callbackAhead: ['it leads back to the web app', 'it does not lead back to the web app'],
  page: ['it is another page', 'it is no other page'],
  elsewhere: ['it comes from a stranger’s site', 'it comes from no stranger’s site'],
  app: ['it comes from the web app', 'it does not come from the web app'],
  answer: ['it is for the web app itself', 'it is not for the web app itself'],
}

/** With its article. */
export const kindNouns: Readonly<Partial<Record<HandleKind, string>>> = {
  code: 'a code',
  accessToken: 'an access token',
  refreshToken: 'a refresh token',
}

export const takenNouns: Readonly<Record<Takeable, string>> = {
  code: 'a code',
  accessToken: 'an access token',
  refreshToken: 'a refresh token',
  secret: 'the consumer secret',
}

export const retryNouns: Readonly<Record<RetryPlace, string>> = {
  redirecting: 'the redirect',
  authorizing: 'the authorize request',
  authenticating: 'a hop within Salesforce',
  loginPage: 'the login form',
  consenting: 'the consent form',
  validatingCallback: 'the callback',
  exchanging: 'the token request',
  grant: 'a call with the grant in hand',
}

/** "the query, the refresh request or the revoke request" */
export function either(nouns: readonly string[]): string {
  const last = nouns.at(-1) ?? ''
  return nouns.length < 2 ? last : `${nouns.slice(0, -1).join(', ')} or ${last}`
}
