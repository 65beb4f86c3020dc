import { openId, revocation, rfc, rotation, sameSite } from '../source.ts'
import type { Term } from './term.ts'

export const safeguards: readonly Term[] = [
  {
    id: 'state',
    term: 'state',
    meaning:
      'A random value that leaves with the browser and must come back with it. It shows that the callback belongs to this browser.',
    sources: [rfc(6749, '10.12')],
  },
  {
    id: 'nonce',
    term: 'nonce',
    meaning:
      'A random value that comes back inside the ID token. It shows that the token is fresh.',
    sources: [openId('3.1.2.1', 'AuthRequest')],
  },
  {
    id: 'pkce',
    term: 'PKCE',
    meaning:
      'Proof that who trades the code is who asked for it, spoken “pixy”. A hash goes first, what was hashed follows later.',
    sources: [rfc(7636, '1')],
  },
  {
    id: 'verifier',
    term: 'code verifier',
    meaning: 'The random text of PKCE that the web app keeps to itself until the trade.',
    sources: [rfc(7636, '4.1')],
  },
  {
    id: 'challenge',
    term: 'code challenge',
    meaning:
      'The SHA-256 of the verifier, sent ahead in the open. From it nobody can find the verifier.',
    sources: [rfc(7636, '4.2')],
  },
  {
    id: 'refresh-token-rotation',
    term: 'refresh token rotation',
    meaning:
      'Each refresh gives a new refresh token and ends the old one. If an old one turns up again, somebody copied it, and all tokens end.',
    sources: [rotation, rfc(9700, '4.14.2')],
  },
  {
    id: 'revocation',
    term: 'revocation',
    meaning: 'Ending a token before its time. Ending the refresh token ends its access tokens too.',
    sources: [revocation, rfc(7009, '2.1')],
  },
  {
    id: 'csrf',
    term: 'cross-site request forgery',
    meaning:
      'A foreign page makes the user’s browser send something the user did not mean. In this flow `state` and SameSite cookies stand against it.',
    sources: [rfc(6749, '10.12'), sameSite],
  },
  {
    id: 'code-injection',
    term: 'code injection',
    meaning:
      'An attacker puts a stolen code into a callback of their own. PKCE makes the trade fail.',
    sources: [rfc(9700, '4.5')],
  },
  {
    id: 'signature',
    term: 'signature',
    meaning:
      'A check value that only the holder of a key can make. An ID token is signed with Salesforce’s private key and checked with the public one.',
    sources: [rfc(7515, '1')],
  },
]
