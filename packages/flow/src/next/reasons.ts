import type { FlowSnapshot } from '../chart/session-chart.ts'
import type { Choice } from './choices.ts'

/** One sentence on why a choice cannot be made now. */
export function reasonAgainst(snapshot: FlowSnapshot, choice: Choice): string {
  if (snapshot.hasTag('in-flight')) return 'A message is under way: wait for its answer.'
  if (choice.step !== null) return reasonsByStep[choice.step]
  if (choice.kind === 'cancel') return 'The user is not at Salesforce now.'
  if (choice.id === 'restart tryAgain') return tryAgainReason(snapshot)
  return 'Finish or cancel this attempt first.'
}

const needsGrant = 'There is no access token yet: exchange the code first.'

const reasonsByStep: Readonly<Record<NonNullable<Choice['step']>, string>> = {
  register: 'The app is registered already.',
  connect: 'A connection has begun already: connect again when it has ended.',
  redirect: 'The web app redirects only when the user has just clicked Connect.',
  authorize: 'The browser has no authorize URL to go to: it comes with the redirect.',
  follow: 'Salesforce has not told the browser to go on.',
  logIn: 'No login page is open.',
  consent: 'No consent page is open.',
  return: 'Salesforce has not sent the browser back.',
  callback: 'The browser has nothing to deliver: code and state come with the way back.',
  token: 'The web app has no code yet: it arrives at the callback.',
  query: needsGrant,
  identity: needsGrant,
  userinfo: needsGrant,
  versions: needsGrant,
  limits: needsGrant,
  introspect: needsGrant,
  keys: 'There is no token to check yet: exchange the code first.',
  refresh: 'There is no refresh token yet: exchange the code first.',
  revoke: 'There is nothing to revoke yet: exchange the code first.',
  logOut: 'The user is in the middle of something: log out before or after it.',
  steal: 'The code is not on its way now: it can be read while the browser is sent back.',
  leakAccessToken: needsGrant,
  leakRefreshToken: 'There is no refresh token yet: exchange the code first.',
  leakSecret: 'The user is in the middle of something: look before or after it.',
  lure: 'The user is in the middle of something: lead them astray before or after it.',
  plant: 'The user is in the middle of something: lead them astray before or after it.',
  trade: 'The attacker has no code: it must be copied first.',
  useToken: 'The attacker has no access token yet.',
  renew: 'The attacker has no refresh token yet.',
}

function tryAgainReason(snapshot: FlowSnapshot): string {
  return snapshot.context.refusal === null
    ? 'Nothing was refused.'
    : 'This attempt is over: only a new connection helps.'
}
