import { deduced, rfc, seenInTraffic } from '@flowscope/reference'
import { parameter, parameterFrom, together, without } from '../../edits.ts'
import { sentBefore } from '../../seen.ts'
import { stretch } from '../../walk.ts'
import { send, tokenRefused } from '../back-channel-endings.ts'
import { edited } from '../moves.ts'
import { comeBack } from '../once-more.ts'
import { series } from '../series.ts'
import { tooShort, withTilde } from './pairs.ts'

const mismatch = tokenRefused('invalid_grant.invalid-code-verifier', 'codeVerifier.matches')

/** From the redirect to the code, with nothing else changed. */
const asUsual = stretch('authorize', 'token')

/** PKCE, where its two halves meet. */
export const verifierWhatIfs = series(
  {
    station: 'token-request',
    by: 'me',
    at: 'token',
    then: [],
    sources: [rfc(7636, '4.6'), seenInTraffic],
  },
  [
    {
      id: 'verifier-wrong',
      title: 'the code verifier is not the one of the challenge',
      ask: 'The code is fresh and the secret is right. What does a wrong verifier do?',
      answers: [
        'The code buys nothing: invalid_grant, invalid code verifier.',
        'Nothing: the secret already proves who is asking.',
        'It is refused as invalid_client, since the client failed to prove itself.',
      ],
      reason:
        'Salesforce hashes the verifier and compares with the challenge it kept. The REST guide calls it invalid_request; what comes is invalid_grant.',
      change: edited('token', parameter('code_verifier', 'x'.repeat(64))),
      expect: mismatch,
    },
    {
      id: 'verifier-missing',
      title: 'the code verifier is left out',
      ask: 'PKCE is not required for this app. May the web app send a challenge and then no verifier?',
      answers: [
        'No: who begins with a challenge ends with its verifier.',
        'Yes: what is not required may be left out.',
        'Yes, because the app has a secret.',
      ],
      reason:
        'The challenge was kept with the code. Were a missing verifier good enough, a thief would simply leave it out.',
      sources: [rfc(7636, '4.6'), deduced],
      change: edited('token', without('code_verifier')),
      expect: mismatch,
    },
    {
      id: 'verifier-unexpected',
      at: 'redirect',
      title: 'a verifier is sent, and there was no challenge',
      ask: 'The authorize request went out without PKCE, the token request has a verifier. Too much of a good thing?',
      answers: [
        'Yes: Salesforce has nothing to compare it with, and refuses.',
        'No: parameters that are not needed are ignored.',
        'No: the verifier is hashed and kept for the refresh.',
      ],
      reason:
        'A verifier without a challenge points to an authorize request that somebody has changed on the way. Salesforce does not ignore it.',
      sources: [rfc(9700, '2.1.1'), seenInTraffic],
      change: edited(
        'redirect',
        together(without('code_challenge'), without('code_challenge_method')),
      ),
      then: [...asUsual, send('token')],
      expect: tokenRefused('invalid_grant.unexpected-code-verifier', 'codeVerifier.expected'),
    },
    {
      id: 'verifier-too-short',
      at: 'redirect',
      title: 'the verifier has 26 characters, and fits its challenge',
      ask: 'Challenge and verifier belong together. Is that enough?',
      answers: [
        'No: with 26 characters it is refused like a wrong one.',
        'Yes: the comparison is all there is.',
        'No: its challenge is refused before the login.',
      ],
      reason:
        'RFC 7636 wants at least 43 characters: a short verifier can be guessed from its challenge, which everybody on the way can read.',
      sources: [rfc(7636, '4.1'), deduced],
      change: edited('redirect', parameter('code_challenge', tooShort.challenge)),
      then: [...asUsual, edited('token', parameter('code_verifier', tooShort.verifier))],
      expect: mismatch,
    },
    {
      id: 'verifier-with-tilde',
      at: 'redirect',
      title: 'the verifier contains a tilde, which the standard allows',
      ask: 'RFC 7636 allows letters, digits, hyphen, dot, underscore and tilde. Does Salesforce?',
      answers: [
        'Not the tilde: it makes every verifier fail.',
        'All of them: Salesforce follows the RFC here.',
        'Only letters and digits.',
      ],
      reason:
        'Salesforce takes base64url characters. Libraries that draw from the full alphabet fail now and then, which looks like chance.',
      sources: [seenInTraffic, rfc(7636, '4.1')],
      change: edited('redirect', parameter('code_challenge', withTilde.challenge)),
      then: [...asUsual, edited('token', parameter('code_verifier', withTilde.verifier))],
      expect: mismatch,
    },
    {
      id: 'verifier-of-another-attempt',
      at: 'query',
      title: 'the user connects a second time, and the first verifier is sent',
      ask: 'One app, one user, two attempts. Can their verifiers stand in for each other?',
      answers: [
        'No: each code remembers the challenge of its own attempt.',
        'Yes: the verifier belongs to the app, as the secret does.',
        'Yes, while the first grant is alive.',
      ],
      reason:
        'Happens where the verifier is kept in one variable for all users, or where two servers do not share their sessions.',
      change: { type: 'restart', how: 'connectAgain' },
      then: [
        ...comeBack.slice(1),
        edited(
          'token',
          parameterFrom('code_verifier', (seen) => sentBefore(seen, 'token', 'code_verifier')),
        ),
      ],
      expect: { ...mismatch, states: { flow: 'refused', salesforceSession: 'loggedIn' } },
    },
  ],
)
