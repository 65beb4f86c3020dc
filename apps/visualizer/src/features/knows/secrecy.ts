import type { HandleKind, PartyId } from '@flowscope/http-message'

/** All there is to keep to oneself, what weighs most first. */
export const secretKinds: readonly HandleKind[] = [
  'password',
  'secret',
  'state',
  'verifier',
  'challenge',
  'nonce',
  'code',
  'accessToken',
  'refreshToken',
  'idToken',
  'cookie',
  'source',
]

/**
 * What a party must never come to know in this flow. Whatever the attacker learns is too much, but
 * for the challenge, which gives nothing away.
 */
const forbidden: Readonly<Record<PartyId, readonly HandleKind[]>> = {
  user: ['verifier', 'secret', 'accessToken', 'refreshToken'],
  browser: ['verifier', 'secret', 'accessToken', 'refreshToken', 'idToken'],
  client: ['password'],
  authServer: [],
  api: ['password', 'verifier', 'secret', 'code', 'refreshToken'],
  attacker: secretKinds.filter((kind) => kind !== 'challenge'),
}

export function mayNotKnow(party: PartyId, kind: HandleKind): boolean {
  return forbidden[party].includes(kind)
}
