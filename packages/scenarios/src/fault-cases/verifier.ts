import { rfc, seenInTraffic } from '@flowscope/reference'
import { parameter, parameterFrom } from '../edits.ts'
import type { FaultCase } from '../fault-case.ts'
import { sentBefore } from '../seen.ts'
import { stretch, walkTo } from '../walk.ts'
import { edited } from '../what-ifs/moves.ts'
import { comeBack } from '../what-ifs/once-more.ts'
import { said } from '../what-ifs/said.ts'
import { withTilde } from '../what-ifs/token-request/pairs.ts'
import { connectAndQuery } from './setups.ts'

const wrongVerifier = {
  status: 400,
  ...said('tokenResponse.invalid_grant.invalid-code-verifier'),
  check: 'codeVerifier.matches',
}
/** PKCE, where its halves do not meet. */
export const verifierCases: readonly FaultCase[] = [
  {
    id: 'two-servers',
    title: 'Every second user fails',
    story:
      'Since we have a second server, about half of the users end with an error about a verifier. Nothing about PKCE has been changed.',
    moves: [
      ...walkTo('query'),
      ...comeBack,
      edited(
        'token',
        parameterFrom('code_verifier', (seen) => sentBefore(seen, 'token', 'code_verifier')),
      ),
    ],
    came: wrongVerifier,
    causes: [
      [
        'The verifier is that of another attempt.',
        'It was sent before, with another code: the servers do not share their sessions.',
      ],
      [
        'The challenge was made with the wrong hash.',
        'The first attempt went through with the same code.',
      ],
      [
        'The verifier contains a character that Salesforce does not take.',
        'It was taken the first time.',
      ],
      ['The secret is wrong on one server.', 'That would be invalid_client.'],
    ],
    hints: [
      'Compare the two token requests.',
      'Which values changed from one attempt to the next, and which should have?',
      'Which authorize request does this verifier belong to?',
    ],
    fix: 'Keep the verifier with the attempt, where every server finds it: in a shared session, or in an encrypted cookie.',
    fixed: { moves: [...walkTo('query'), ...comeBack, ...stretch('token', 'expiry')] },
    sources: [rfc(7636, '4.6'), seenInTraffic],
  },
  {
    id: 'now-and-then',
    title: 'PKCE fails now and then',
    story:
      'With the new library one login in three is refused at the token endpoint. The library passes every test of the RFC.',
    moves: [
      ...walkTo('redirect'),
      edited('redirect', parameter('code_challenge', withTilde.challenge)),
      ...stretch('authorize', 'token'),
      edited('token', parameter('code_verifier', withTilde.verifier)),
    ],
    came: wrongVerifier,
    causes: [
      [
        'The verifier contains a tilde.',
        'Hash and challenge fit; the ~ is what Salesforce never accepts.',
      ],
      ['Verifier and challenge do not belong together.', 'Their hashes are equal.'],
      ['The verifier is too short.', 'It has 47 characters; 43 are enough.'],
      ['The authorize request has no challenge.', 'The words would be unexpected code verifier.'],
    ],
    hints: [
      'Look at the verifier itself.',
      'Which characters does base64url have?',
      'The RFC allows four signs besides letters and digits. One of them is in here.',
    ],
    fix: 'Make verifiers of base64url characters only: 32 random bytes, encoded.',
    fixed: { moves: connectAndQuery },
    sources: [seenInTraffic, rfc(7636, '4.1')],
  },
]
