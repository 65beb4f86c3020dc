/** A decision of a person that sends nothing by itself: drawn as a mark. */
export const actSteps = ['register', 'connect', 'return'] as const
export type ActStep = (typeof actSteps)[number]

/**
 * Messages of the browser. `redirect` is the web app's answer to `GET /connect`, `follow` takes the
 * next hop that a page or a 302 inside Salesforce named, `logOut` ends the user's session there
 * (`/secur/logout.jsp`).
 */
export const frontSteps = ['redirect', 'authorize', 'follow', 'callback', 'logOut'] as const
export type FrontStep = (typeof frontSteps)[number]

/**
 * Messages of the web app to Salesforce, on the back channel. `keys` fetches the public keys with which
 * a signature can be checked (sheet §10.2), `limits` tells what the org allows and has left (sheet §11),
 * `introspect` asks whether the access token is still good (RFC 7662, sheet §10.6).
 */
export const backSteps = [
  'token',
  'query',
  'identity',
  'userinfo',
  'versions',
  'limits',
  'keys',
  'introspect',
  'refresh',
  'revoke',
] as const
export type BackStep = (typeof backSteps)[number]

export const sendSteps = [...frontSteps, ...backSteps] as const
export type SendStep = FrontStep | BackStep

/** A form of Salesforce, filled and pressed by the user. */
export const submitSteps = ['logIn', 'consent'] as const
export type SubmitStep = (typeof submitSteps)[number]

/** Something that comes into the attacker's hands without a message of theirs. */
export const takings = ['steal', 'leakAccessToken', 'leakRefreshToken', 'leakSecret'] as const
export type Taking = (typeof takings)[number]

/**
 * What the attacker does to others. `steal` copies the code from the redirect, a leak brings what a
 * log, a backup or a public program holds; `lure` leads the user's browser to an authorize URL of the
 * attacker's writing, `plant` to a callback with the attacker's own code; `trade` asks for tokens,
 * `useToken` calls the API, `renew` refreshes, with whatever the attacker holds.
 */
export const attackSteps = [...takings, 'lure', 'plant', 'trade', 'useToken', 'renew'] as const
export type AttackStep = (typeof attackSteps)[number]

export type StepId = ActStep | SendStep | SubmitStep | AttackStep

/** Out of the user's browser, back to `configured`; or the protocol's own way back. */
export const restarts = ['connectAgain', 'tryAgain'] as const
export type Restart = (typeof restarts)[number]

export function isBackStep(step: StepId): step is BackStep {
  return backSteps.some((each) => each === step)
}

export function isTaking(step: StepId): step is Taking {
  return takings.some((each) => each === step)
}
