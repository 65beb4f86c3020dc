import { deduced, rfc, seenInTraffic } from '@flowscope/reference'
import { parameter, together, without } from '../../edits.ts'
import { stretch } from '../../walk.ts'
import { refusedAfterLogin, refusedAtOnce } from '../endings.ts'
import { edited } from '../moves.ts'
import { said } from '../said.ts'
import { series } from '../series.ts'
import { pkceRequired } from '../setups.ts'

/** A verifier and the same digest written in other ways: those of RFC 7636, Appendix B. */
const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
const inHex = '13d31e961a1ad8ec2f16b10c4c982e0876a878ad6df144566ee1894acb70f9c3'
const inBase64 = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw+cM='

const malformed = {
  status: 400,
  ...said('authorizeBody.invalid_request.invalid-code-challenge'),
  check: 'codeChallenge.wellFormed',
  states: refusedAtOnce,
}

/** The challenge of PKCE, as others would write it. */
export const challengeWhatIfs = series(
  {
    station: 'authorize-request',
    by: 'me',
    at: 'authorize',
    then: [],
    sources: [rfc(7636, '4.2'), deduced],
  },
  [
    {
      id: 'challenge-missing',
      title: 'the challenge is missing where PKCE is required',
      ask: 'The method is there, the challenge is not. What does Salesforce say?',
      answers: [
        'That the challenge is missing.',
        'Nothing yet: the verifier decides.',
        'That the method plain is assumed.',
      ],
      reason: 'With PKCE required by the app no code is given without a challenge to tie it to.',
      sources: [rfc(7636, '4.4.1'), seenInTraffic],
      setup: pkceRequired,
      change: edited('authorize', without('code_challenge')),
      expect: {
        status: 400,
        ...said('authorizeBody.invalid_request.missing-required-code-challenge'),
        check: 'codeChallenge.present',
        states: refusedAtOnce,
      },
    },
    {
      id: 'challenge-in-hex',
      title: 'the challenge is the digest in hexadecimal',
      ask: 'Most tools print SHA-256 as 64 hexadecimal digits. Can they be sent as they are?',
      answers: [
        'No: a challenge has 43 characters of base64url.',
        'Yes: what counts is the digest, however it is written.',
        'Yes, if the method says S256-hex.',
        'No: the digits have to be capitals.',
      ],
      reason:
        'The challenge is made of the 32 bytes of the digest, and not of the text that a tool prints. Salesforce’s words for this are not on record.',
      change: edited('authorize', parameter('code_challenge', inHex)),
      expect: malformed,
    },
    {
      id: 'challenge-in-base64',
      title: 'the challenge is ordinary base64, with + and =',
      ask: 'What is wrong with ordinary base64 in an address?',
      answers: [
        'PKCE wants base64url: - for +, _ for /, and no =.',
        'Nothing, as long as it is percent-encoded.',
        'With its padding it is too long for an address.',
      ],
      reason:
        'The two alphabets differ in two characters and the padding. The standard says which.',
      sources: [rfc(7636, 'A'), deduced],
      change: edited('authorize', parameter('code_challenge', inBase64)),
      expect: malformed,
    },
    {
      id: 'challenge-plain',
      title: 'the method is plain and the challenge is the verifier itself',
      ask: 'RFC 7636 knows the method plain. Does Salesforce?',
      answers: [
        'It reads it as S256, so nothing will match.',
        'Yes: it compares the two directly.',
        'No: it refuses the method at the authorize address.',
      ],
      reason:
        'What Salesforce says to plain is not on record; here the method is passed over, and the SHA-256 of the verifier differs from the verifier.',
      sources: [rfc(7636, '4.6'), deduced],
      change: edited(
        'authorize',
        together(
          parameter('code_challenge', verifier),
          parameter('code_challenge_method', 'plain'),
        ),
      ),
      then: [...stretch('follow', 'token'), edited('token', parameter('code_verifier', verifier))],
      expect: {
        status: 400,
        ...said('tokenResponse.invalid_grant.invalid-code-verifier'),
        check: 'codeVerifier.matches',
        states: refusedAfterLogin,
      },
    },
  ],
)
