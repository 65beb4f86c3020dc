import type { HandleKind, PartyId } from '@flowscope/http-message'

/** What a party must never come to know in this flow. Whatever the attacker learns is too much. */
const forbidden: Readonly<Record<PartyId, readonly HandleKind[]>> = {
  user: ['verifier', 'secret', 'accessToken', 'refreshToken'],
  browser: ['verifier', 'secret', 'accessToken', 'refreshToken', 'idToken'],
  client: ['password'],
  authServer: [],
  api: ['password', 'verifier', 'secret', 'code', 'refreshToken'],
  attacker: [
    'password',
    'secret',
    'state',
    'verifier',
    'code',
    'accessToken',
    'refreshToken',
    'idToken',
    'cookie',
    'source',
    'nonce',
  ],
}

export function mayNotKnow(party: PartyId, kind: HandleKind): boolean {
  return forbidden[party].includes(kind)
}
