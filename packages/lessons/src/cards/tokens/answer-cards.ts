import type { Card } from '../../card.ts'

/** About the fields of a token answer. */
export const answerCards: readonly Card[] = [
  {
    id: 'token-missing-expiry',
    fact: 'no-expires-in',
    ask: 'Which field, recommended by RFC 6749, is absent from Salesforce’s token answer?',
    answer: '`expires_in`',
    reason: 'The end moves with each use, so there is no number to tell in advance.',
  },
  {
    id: 'token-issued-at-unit',
    fact: 'issued-at-in-milliseconds',
    ask: 'In which unit does `issued_at` count?',
    answer: 'Milliseconds since 1970, written as a text.',
    reason: 'Read as seconds, it lies tens of thousands of years ahead.',
  },
  {
    id: 'token-signature-key',
    fact: 'signature-over-id-and-time',
    ask: 'Which key makes the `signature` of a token answer?',
    answer: 'The consumer secret.',
    reason: 'Only Salesforce and the app know it, so the app can tell that `id` is genuine.',
  },
  {
    id: 'token-id-token-life',
    fact: 'id-token-validity',
    ask: 'How long is an ID token valid by default?',
    answer: 'Two minutes.',
    reason:
      'It is a ticket for one moment of login, not a session. An app can set up to 720 minutes.',
  },
  {
    id: 'token-id-token-again',
    fact: 'id-token-on-refresh',
    ask: 'Which token comes with a refresh when `openid` is granted?',
    answer: 'A new ID token, beside the access token.',
    reason: 'It says again who the grant belongs to, in a fresh signed statement.',
  },
  {
    id: 'token-lean-answer',
    fact: 'jwt-bearer-lean-answer',
    ask: 'Which flow is seen to answer with `id`, yet without `signature` and `issued_at`?',
    answer: 'The JWT bearer flow.',
    reason: 'A client that insists on both fields fails there, though all is well.',
  },
]
