import {
  handleOf,
  nameValue,
  type Exchange,
  type HandleBook,
  type PartyId,
} from '@flowscope/http-message'
import type { Attempt } from '@flowscope/participants'
import type { RunSetup } from '@flowscope/reference'
import type { Fact } from '../contract.ts'
import { valuesOfRequest, valuesOfResponse, type FoundValue } from './found-values.ts'

export interface Recorded {
  readonly book: HandleBook
  readonly facts: readonly Fact[]
}

/** What a party did with a value, before the value has a name. */
export interface Claim {
  readonly party: PartyId
  readonly did: Fact['did']
  readonly value: string
}

/** Names the values of a captured exchange, and tells who sent, received or made them. */
export function recordExchange(book: HandleBook, exchange: Exchange): Recorded {
  const { from, to, request, outcome } = exchange
  const asked = ofInterest(book, valuesOfRequest(request, to))
  const named = nameAll(book, asked)
  if (outcome.type === 'failure')
    return { book: named, facts: factsOf(named, did(from, 'sent', asked)) }
  const answered = ofInterest(named, valuesOfResponse(outcome.response))
  const made = answered.filter(({ kind, value }) => isDrawn(kind) && !handleOf(named, value))
  const claims = [
    ...did(from, 'sent', asked),
    ...did(to, 'received', asked),
    ...did(to, 'made', made),
    ...did(to, 'sent', answered),
    ...did(from, 'received', answered),
  ]
  const complete = nameAll(named, answered)
  return { book: complete, facts: factsOf(complete, claims) }
}

/** What web app and Salesforce write down for each other when the app is registered. */
export function recordRegistration(book: HandleBook, { client, world }: RunSetup): Recorded {
  const app = world.orgs
    .flatMap(({ apps }) => apps)
    .find(({ consumerKey }) => consumerKey === client.consumerKey)
  const kept = registered(client.consumerSecret, client.callbackUrl)
  const onRecord = registered(app?.consumerSecret ?? null, ...(app?.callbackUrls ?? []))
  const named = nameAll(book, kept)
  const known = onRecord.filter(({ value }) => handleOf(named, value) !== undefined)
  const claims = [...did('authServer', 'stored', known), ...did('client', 'stored', kept)]
  return { book: named, facts: factsOf(named, claims) }
}

function registered(secret: string | null, ...callbackUrls: readonly string[]) {
  const addresses = callbackUrls.map((value): FoundValue => ({ kind: 'redirectUri', value }))
  return secret === null ? addresses : [{ kind: 'secret' as const, value: secret }, ...addresses]
}

/** The web app has drawn the values of a new try. */
export function recordAttempt(book: HandleBook, attempt: Attempt): Recorded {
  const { state, nonce, pkce, cookie } = attempt
  const values: readonly FoundValue[] = [
    { kind: 'state', value: state },
    ...(nonce === null ? [] : [{ kind: 'nonce' as const, value: nonce }]),
    ...(pkce ? [{ kind: 'verifier' as const, value: pkce.verifier }] : []),
    ...(pkce ? [{ kind: 'challenge' as const, value: pkce.challenge }] : []),
    { kind: 'cookie', value: cookie.value },
  ]
  const named = nameAll(book, values)
  const from = pkce ? handleOf(named, pkce.verifier) : undefined
  const challenge = pkce ? handleOf(named, pkce.challenge) : undefined
  const facts = factsOf(named, did('client', 'made', values)).map((fact) =>
    from && fact.handle === challenge ? { ...fact, from } : fact,
  )
  return { book: named, facts }
}

/** Claims about values that have a name, each once. */
export function factsOf(book: HandleBook, claims: readonly Claim[]): readonly Fact[] {
  const facts = claims.flatMap(({ party, did, value }) => {
    const handle = handleOf(book, value)
    return handle ? [{ party, did, handle }] : []
  })
  const key = ({ party, did, handle }: Fact) => `${party} ${did} ${handle}`
  return [...new Map(facts.map((fact) => [key(fact), fact])).values()]
}

/** Addresses are what they are; everything else begins where it is first written. */
function isDrawn(kind: FoundValue['kind']): boolean {
  return kind !== 'redirectUri' && kind !== 'instanceUrl'
}

function ofInterest(book: HandleBook, values: readonly FoundValue[]): readonly FoundValue[] {
  return values.filter(({ value, onlyIfNamed }) => !onlyIfNamed || handleOf(book, value))
}

function did(party: PartyId, done: Fact['did'], values: readonly FoundValue[]): readonly Claim[] {
  return values.map(({ value }) => ({ party, did: done, value }))
}

function nameAll(book: HandleBook, values: readonly FoundValue[]): HandleBook {
  return values.reduce((named, { kind, value }) => nameValue(named, kind, value), book)
}
