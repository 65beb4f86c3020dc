import { noBytes, type Exchange, type Handle, type PartyId } from '@flowscope/http-message'
import type { Cause, Decision, Fact, Landing, Performed, Verdict } from '@flowscope/stage'

interface Script {
  readonly landing?: Landing
  readonly party?: PartyId
  readonly facts?: readonly Fact[]
  readonly cause?: Cause | null
  readonly status?: number
}

const mark: Performed = {
  exchange: null,
  verdict: null,
  facts: [],
  note: null,
  landing: null,
  view: null,
  clock: 0,
}

/** The outcome of a message as a stage would report it, for tests that need no messages. */
export function scripted(step: string, script: Script = {}): Performed {
  const { landing = 'answer', party = 'client', facts = [], cause = null, status = 200 } = script
  const verdict: Verdict = {
    party,
    check: `${step}.accepted`,
    passed: cause === null,
    compared: null,
    cause,
  }
  return { ...mark, exchange: exchangeOf(step, status), verdict, landing, facts }
}

export const nothingSent = mark

function exchangeOf(step: string, status: number): Exchange {
  return {
    from: 'client',
    to: 'authServer',
    channel: 'back',
    request: {
      scheme: 'http',
      authority: 'acme.my.localhost:3001',
      method: 'GET',
      target: `/${step}`,
      headers: [],
      body: noBytes,
    },
    outcome: { type: 'response', response: { status, reason: '', headers: [], body: noBytes } },
  }
}

const stored = (...handles: readonly Handle[]): readonly Fact[] =>
  handles.map((handle) => ({ party: 'client', did: 'stored', handle }))

const revoked = (...handles: readonly Handle[]): readonly Fact[] =>
  handles.map((handle) => ({ party: 'authServer', did: 'revoked', handle }))

export const refusedBy = (
  place: Extract<Cause, { kind: 'refusedByServer' }>['place'],
  code: string,
): Cause => ({ kind: 'refusedByServer', place, code, description: '' })

/** What happens on a good day: the walk of docs/architecture.md, with the login page two hops away. */
export function goodDay(prefix: readonly Decision[], decision: Decision): Performed {
  if (!('step' in decision)) return nothingSent
  const follows = prefix.filter((each) => each.type === 'send' && each.step === 'follow').length
  const expired = prefix.some(({ type }) => type === 'advanceClock')
  const refreshed = prefix.some((each) => each.type === 'send' && each.step === 'refresh')
  switch (decision.step) {
    case 'redirect':
    case 'authorize':
    case 'logIn':
      return scripted(decision.step, { landing: 'hop', party: 'browser' })
    case 'follow':
      return scripted('follow', {
        landing: (['hop', 'loginPage'] as const)[follows] ?? 'consentPage',
        party: 'browser',
      })
    case 'consent':
      return scripted('consent', { landing: 'callbackAhead', party: 'browser' })
    case 'callback':
      return scripted('callback', {
        landing: 'app',
        facts: [{ party: 'client', did: 'received', handle: 'code·1' }],
      })
    case 'token':
      return scripted('token', { facts: stored('accessToken·1', 'refreshToken·1') })
    case 'refresh':
      return scripted('refresh', { facts: stored('accessToken·2', 'refreshToken·1') })
    case 'revoke':
      return scripted('revoke', { facts: revoked('refreshToken·1', 'accessToken·2') })
    case 'query':
    case 'identity':
    case 'userinfo':
    case 'versions':
    case 'limits':
      return expired && !refreshed
        ? scripted(decision.step, {
            status: 401,
            cause: refusedBy('apiResponse', 'INVALID_SESSION_ID'),
          })
        : scripted(decision.step)
    case 'trade':
    case 'useToken':
    case 'renew':
    case 'lure':
    case 'plant':
    case 'logOut':
    case 'keys':
    case 'introspect':
      return scripted(decision.step)
    case 'register':
    case 'connect':
    case 'return':
    case 'steal':
    case 'leakAccessToken':
    case 'leakRefreshToken':
    case 'leakSecret':
      return nothingSent
  }
}
