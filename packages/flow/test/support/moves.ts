import type { Cause, Decision, Landing } from '@flowscope/stage'
import { untilExpiry, type Answer } from '../../src/index.ts'
import { formField, queryField, target, withoutLocation, type Edit } from './edits.ts'
import { refusedBy } from './scripted-outcome.ts'
import { accessHandle, refreshHandle, type Truth, type Variant } from './truth.ts'

/** Something a person does, what Salesforce answers to it, and what is true afterwards. */
export interface Move {
  readonly id: string
  readonly decision: Decision
  readonly edit?: Edit
  /** The button's label, where it is not the suggested one; what is typed, likewise. */
  readonly fill?: { readonly button?: RegExp; readonly pw?: string }
  /** `null` where no message travels. */
  readonly answer: (truth: Truth, variant: Variant) => Partial<Answer> | null
  readonly then?: (truth: Truth, variant: Variant) => Truth
  /** A move that a stage could not make here. */
  readonly possible?: (truth: Truth) => boolean
}

const silent = () => null
const lands = (landing: Landing) => () => ({ passed: true, landing })
const refused = (cause: Cause) => ({ passed: false, landing: 'answer' as const, cause })
const invalidGrant = refused(refusedBy('tokenResponse', 'invalid_grant'))
const noSession = {
  ...refused(refusedBy('apiResponse', 'INVALID_SESSION_ID')),
  sessionRefused: true,
}

const act = (step: 'register' | 'connect' | 'return'): Move => ({
  id: step,
  decision: { type: 'act', step },
  answer: silent,
})

const isFresh = (code: number | null, { spent }: Truth) => code !== null && !spent.includes(code)

const grant = (truth: Truth): Truth => ({
  ...truth,
  access: 'alive',
  refresh: 'alive',
  tokens: truth.tokens + 1,
  refreshTokens: truth.refreshTokens + 1,
  waited: false,
})
const spend = (truth: Truth, code: number | null): Truth =>
  code === null ? truth : { ...truth, spent: [...truth.spent, code] }
const issue = (truth: Truth): Truth => ({
  ...truth,
  ahead: truth.issued + 1,
  issued: truth.issued + 1,
  denied: false,
})

/** The web app has asked nothing in this browser, or something else. */
const neverBegun = {
  passed: false,
  landing: 'app',
  cause: { kind: 'checkFailed', party: 'client', check: 'run.known' },
} as const

const frontMoves: readonly Move[] = [
  act('register'),
  { ...act('connect'), then: (truth) => ({ ...truth, lured: false }) },
  { id: 'redirect', decision: { type: 'send', step: 'redirect' }, answer: lands('hop') },
  {
    id: 'redirect without Location',
    decision: { type: 'send', step: 'redirect' },
    edit: withoutLocation,
    answer: () => ({
      passed: false,
      landing: 'app',
      cause: { kind: 'checkFailed', party: 'browser', check: 'redirect.location' },
    }),
  },
  {
    id: 'authorize',
    decision: { type: 'send', step: 'authorize' },
    answer: lands('hop'),
    then: (truth) => ({ ...truth, prompted: false }),
  },
  {
    id: 'authorize with prompt=consent',
    decision: { type: 'send', step: 'authorize' },
    edit: queryField('prompt', 'consent'),
    answer: lands('hop'),
    then: (truth) => ({ ...truth, prompted: true }),
  },
  {
    id: 'authorize with a wrong callback',
    decision: { type: 'send', step: 'authorize' },
    edit: queryField('redirect_uri', 'https://elsewhere.example/'),
    answer: () => ({
      passed: false,
      landing: 'page',
      cause: refusedBy('authorizeBody', 'redirect_uri_mismatch'),
    }),
  },
  {
    id: 'follow',
    decision: { type: 'send', step: 'follow' },
    answer: (truth) => ({ passed: true, landing: endOfHops(truth) }),
    then: (truth) => (endOfHops(truth) === 'callbackAhead' ? issue(truth) : truth),
  },
  {
    id: 'log in',
    decision: { type: 'submit', step: 'logIn', typed: [], button: '' },
    answer: () => ({ passed: true, landing: 'hop', sessionOpened: true }),
    then: (truth) => ({ ...truth, session: true }),
  },
  {
    id: 'log in with a wrong password',
    decision: { type: 'submit', step: 'logIn', typed: [], button: '' },
    fill: { pw: 'mistyped' },
    answer: lands('loginPage'),
  },
  {
    id: 'allow',
    decision: { type: 'submit', step: 'consent', typed: [], button: '' },
    answer: lands('callbackAhead'),
    then: (truth) => ({ ...issue(truth), approved: true }),
    possible: ({ session }) => session,
  },
  {
    id: 'deny',
    decision: { type: 'submit', step: 'consent', typed: [], button: '' },
    fill: { button: /deny/i },
    answer: lands('callbackAhead'),
    then: (truth) => ({ ...truth, ahead: null, denied: true }),
    possible: ({ session }) => session,
  },
  act('return'),
  {
    id: 'callback',
    decision: { type: 'send', step: 'callback' },
    answer: ({ ahead, lured }) =>
      lured
        ? neverBegun
        : ahead === null
          ? { passed: false, landing: 'app', cause: refusedBy('redirect', 'access_denied') }
          : { passed: true, landing: 'app', stored: [`code·${ahead}`] },
    then: (truth) =>
      truth.lured
        ? { ...truth, ahead: null }
        : { ...truth, atApp: truth.ahead ?? truth.atApp, ahead: null },
  },
  {
    id: 'callback with another state',
    decision: { type: 'send', step: 'callback' },
    edit: queryField('state', 'forged'),
    answer: () => ({
      passed: false,
      landing: 'app',
      cause: { kind: 'checkFailed', party: 'client', check: 'state.equal' },
    }),
  },
]

/** Where the hops inside Salesforce end. */
export function endOfHops({ session, approved, prompted }: Truth): Landing {
  if (!session) return 'loginPage'
  return approved && !prompted ? 'callbackAhead' : 'consentPage'
}

const backMoves: readonly Move[] = [
  {
    id: 'token',
    decision: { type: 'send', step: 'token' },
    answer: (truth) =>
      isFresh(truth.atApp, truth) ? { passed: true, ...both(grant(truth)) } : invalidGrant,
    then: (truth) => (isFresh(truth.atApp, truth) ? grant(spend(truth, truth.atApp)) : truth),
  },
  {
    id: 'token with another code',
    decision: { type: 'send', step: 'token' },
    edit: formField('code', () => 'aPrxNoSuchCode'),
    answer: () => invalidGrant,
  },
  {
    id: 'query',
    decision: { type: 'send', step: 'query' },
    answer: ({ access }) => (access === 'alive' ? { passed: true } : noSession),
  },
  {
    id: 'query of an unknown resource',
    decision: { type: 'send', step: 'query' },
    edit: target('/services/data/v68.0/nowhere'),
    answer: ({ access }) =>
      access === 'alive' ? refused(refusedBy('apiResponse', 'NOT_FOUND')) : noSession,
  },
  {
    id: 'wait',
    decision: { type: 'advanceClock', milliseconds: untilExpiry },
    answer: silent,
    then: (truth) => ({
      ...truth,
      session: false,
      access: truth.access === 'alive' ? 'dead' : truth.access,
      spent: Array.from({ length: truth.issued }, (_, at) => at + 1),
      waited: true,
    }),
    possible: ({ access, waited }) => access === 'alive' && !waited,
  },
  {
    id: 'refresh',
    decision: { type: 'send', step: 'refresh' },
    answer: (truth, variant) =>
      truth.refresh === 'alive' ? { passed: true, ...both(renewed(truth, variant)) } : invalidGrant,
    then: (truth, variant) => (truth.refresh === 'alive' ? renewed(truth, variant) : truth),
  },
  {
    id: 'refresh with another token',
    decision: { type: 'send', step: 'refresh' },
    edit: formField('refresh_token', () => '5AepNoSuchToken'),
    answer: () => invalidGrant,
  },
  {
    id: 'refresh with another key',
    decision: { type: 'send', step: 'refresh' },
    edit: formField('client_id', () => '3MVG9nobody'),
    answer: () => refused(refusedBy('tokenResponse', 'invalid_client_id')),
  },
  {
    id: 'revoke',
    decision: { type: 'send', step: 'revoke' },
    answer: (truth) =>
      truth.refresh === 'alive'
        ? { passed: true, revoked: both(truth).stored }
        : refused(refusedBy('revokeResponse', 'invalid_token')),
    then: (truth) => ({ ...truth, approved: false, access: 'dead', refresh: 'dead' }),
  },
  {
    id: 'revoke an unknown token',
    decision: { type: 'send', step: 'revoke' },
    edit: formField('token', () => 'nobody'),
    answer: () => refused(refusedBy('revokeResponse', 'invalid_token')),
  },
  {
    id: 'log out',
    decision: { type: 'send', step: 'logOut' },
    answer: lands('hop'),
    then: (truth) => ({ ...truth, session: false }),
  },
]

function both(truth: Truth) {
  return { stored: [accessHandle(truth), refreshHandle(truth)] }
}

function renewed(truth: Truth, { rotation }: Variant): Truth {
  const refreshTokens = truth.refreshTokens + (rotation ? 1 : 0)
  return { ...truth, access: 'alive', tokens: truth.tokens + 1, refreshTokens, waited: false }
}

const otherMoves: readonly Move[] = [
  { id: 'close the window', decision: { type: 'cancel' }, answer: silent },
  { id: 'try again', decision: { type: 'restart', how: 'tryAgain' }, answer: silent },
  { id: 'connect again', decision: { type: 'restart', how: 'connectAgain' }, answer: silent },
  {
    id: 'lure',
    decision: { type: 'attack', step: 'lure' },
    answer: lands('hop'),
    then: (truth) => ({ ...truth, prompted: false, lured: true }),
  },
  {
    id: 'leak the access token',
    decision: { type: 'attack', step: 'leakAccessToken' },
    answer: silent,
    then: (truth) => ({ ...truth, leaked: truth.tokens }),
  },
  {
    id: 'use the token',
    decision: { type: 'attack', step: 'useToken' },
    answer: (truth) =>
      truth.leaked === truth.tokens && truth.access === 'alive' ? { passed: true } : noSession,
  },
  {
    id: 'steal',
    decision: { type: 'attack', step: 'steal' },
    answer: silent,
    then: (truth) => ({ ...truth, stolen: truth.ahead }),
    possible: ({ ahead }) => ahead !== null,
  },
  {
    id: 'trade',
    decision: { type: 'attack', step: 'trade' },
    answer: (truth, { bound }) =>
      !bound && isFresh(truth.stolen, truth) ? { passed: true } : invalidGrant,
    then: (truth, { bound }) => (bound ? truth : spend(truth, truth.stolen)),
  },
]

export const moves: readonly Move[] = [...frontMoves, ...backMoves, ...otherMoves]
