import type { StationId } from '@flowscope/flow'
import type { Exchange, PartyId } from '@flowscope/http-message'
import { walk, walkTo, type Move, type Played } from '@flowscope/scenarios'
import { exchangeIn } from './play.ts'

/** A message of the plain walk that is worth recognising. */
export interface WalkMessage {
  /** As one speaks of it: `the token request`. */
  readonly name: string
  readonly station: StationId
  readonly half: 'request' | 'answer'
  readonly step: string
  /** Where the step was answered in several ways, the one that is meant. */
  readonly status?: number
}

export const walkMessages: readonly WalkMessage[] = [
  { name: 'the click on Connect', station: 'connect', half: 'request', step: 'redirect' },
  { name: 'the redirect to Salesforce', station: 'redirect-out', half: 'answer', step: 'redirect' },
  {
    name: 'the authorize request',
    station: 'authorize-request',
    half: 'request',
    step: 'authorize',
  },
  {
    name: 'the answer to the authorize request',
    station: 'authorize-request',
    half: 'answer',
    step: 'authorize',
  },
  { name: 'the login form', station: 'login', half: 'request', step: 'logIn' },
  { name: 'the consent', station: 'consent', half: 'request', step: 'consent' },
  { name: 'the callback', station: 'callback', half: 'request', step: 'callback' },
  { name: 'the answer to the callback', station: 'callback', half: 'answer', step: 'callback' },
  { name: 'the token request', station: 'token-request', half: 'request', step: 'token' },
  { name: 'the token response', station: 'token-response', half: 'answer', step: 'token' },
  { name: 'the API call', station: 'api-call', half: 'request', step: 'query', status: 200 },
  { name: 'the records', station: 'api-call', half: 'answer', step: 'query', status: 200 },
  { name: 'the refused call', station: 'expiry', half: 'answer', step: 'query', status: 401 },
  { name: 'the refresh request', station: 'refresh', half: 'request', step: 'refresh' },
  { name: 'the answer to the refresh', station: 'refresh', half: 'answer', step: 'refresh' },
  { name: 'the revoke request', station: 'revoke', half: 'request', step: 'revoke' },
  { name: 'the answer to the revoke', station: 'revoke', half: 'answer', step: 'revoke' },
]

/** The plain walk, until the message has been sent. */
export function walkUntil({ step, status }: WalkMessage): readonly Move[] {
  if (status === 401) return walkTo('refresh')
  const at = walk.findIndex((move) => 'step' in move && move.step === step)
  return walk.slice(0, at + 1)
}

/** Where in a run the message stands. @throws RangeError where it does not */
export function findMessage(played: readonly Played[], { step, status, name }: WalkMessage) {
  const found = played.find(
    (each) =>
      'step' in each.decision &&
      each.decision.step === step &&
      (status === undefined || statusOf(exchangeIn(each)) === status),
  )
  if (found) return found
  throw new RangeError(`The run does not have ${name}`)
}

/** @returns `null` where nothing came */
export function statusOf({ outcome }: Exchange): number | null {
  return outcome.type === 'response' ? outcome.response.status : null
}

/** Who sends this half of an exchange, and to whom. */
export function endsOf({ from, to }: Exchange, half: WalkMessage['half']): readonly PartyId[] {
  return half === 'request' ? [from, to] : [to, from]
}
