import { appSettings, deduced, refreshFlow, rfc, seenInTraffic } from '@flowscope/reference'
import { asBefore, parameter, parameterFrom, together, without } from '../../edits.ts'
import { receivedBefore } from '../../seen.ts'
import { answered, endedGrant, refreshRefused, send, wrongClient } from '../back-channel-endings.ts'
import { edited, onApp } from '../moves.ts'
import { series } from '../series.ts'

/** The refresh as the web app writes it. */
export const refreshRequestWhatIfs = series(
  {
    station: 'refresh',
    by: 'me',
    at: 'refresh',
    then: [],
    sources: [refreshFlow, seenInTraffic],
  },
  [
    {
      id: 'refresh-without-secret',
      title: 'the consumer secret is left out of the refresh',
      ask: 'The refresh token is secret enough. Does the web app have to prove itself again?',
      answers: [
        'Yes: this app requires the secret here as well.',
        'No: the secret is for the first trade.',
        'No: client_id is all that a refresh has to carry.',
      ],
      reason: 'A stolen refresh token is then worth nothing to somebody who lacks the secret.',
      sources: [appSettings, rfc(6749, '6')],
      change: edited('refresh', without('client_secret')),
      expect: refreshRefused(wrongClient, 'client.authenticated', { refreshToken: 'valid' }),
    },
    {
      id: 'refresh-secret-not-required',
      by: 'salesforce',
      title: 'no secret is required for a refresh, and none is sent',
      setting: 'Require Secret for Refresh Token Flow',
      ask: 'The code still needs the secret, the refresh no longer does. What comes of a refresh without it?',
      answers: [
        'A new access token.',
        'A new access token and a new refresh token, to be safe.',
        'Nothing: the two settings go together.',
      ],
      reason:
        'Two boxes for two grants. With this one off, the refresh token alone opens the door, for whoever has it.',
      sources: [appSettings],
      change: onApp({ requireSecretForRefreshTokenFlow: false }),
      then: [edited('refresh', without('client_secret'))],
      expect: answered('accessToken.renewed'),
    },
    {
      id: 'refresh-token-as-code',
      title: 'the refresh token is sent as a code',
      ask: 'grant_type=authorization_code, with the refresh token in the field of the code. What does it buy?',
      answers: [
        'Nothing: no such code was ever given out.',
        'Tokens: both are secrets of the same grant.',
        'Nothing: the request is told to have the wrong grant type.',
      ],
      reason: 'The grant type says where to look. Among the codes there is no such thing.',
      change: edited(
        'refresh',
        together(
          parameter('grant_type', 'authorization_code'),
          parameterFrom('code', (seen) => receivedBefore(seen, 'token', 'refresh_token')),
        ),
      ),
      expect: refreshRefused('invalid_grant.invalid-authorization-code', 'code.known'),
    },
    {
      id: 'access-token-as-refresh-token',
      title: 'the access token is sent as the refresh token',
      ask: 'Two long strings in one table. What happens when they are swapped?',
      answers: [
        'It is told to be an expired refresh token.',
        'A new access token comes: it belongs to the same user.',
        'It is told to be of the wrong kind.',
      ],
      reason:
        'Access tokens begin with the id of the org and have a !, refresh tokens begin with 5Aep. A glance at the log tells.',
      change: edited(
        'refresh',
        parameterFrom('refresh_token', (seen) => receivedBefore(seen, 'token', 'access_token')),
      ),
      expect: refreshRefused(endedGrant, 'refreshToken.alive'),
    },
    {
      id: 'refresh-answer-has-no-refresh-token',
      title: 'the web app refreshes twice with the same refresh token',
      ask: 'The answer to the first refresh has no refresh_token. What does the web app send the next time?',
      answers: [
        'The one it has: without rotation it stays good.',
        'Nothing: the refresh token was good for one refresh.',
        'The new access token, in its place.',
      ],
      reason:
        'A field that is missing means that nothing has changed. Programs that store null here lose the grant.',
      sources: [refreshFlow, rfc(6749, '6')],
      change: send('refresh'),
      then: [send('refresh')],
      expect: answered('accessToken.renewed', { extra: 'idle' }),
    },
    {
      id: 'old-access-token-after-refresh',
      title: 'the access token from before the refresh is used again',
      ask: 'A new access token has come while the old one was still alive. Does the refresh end the old one?',
      answers: [
        'No: both open the API.',
        'Yes: there is one access token for each grant.',
        'Yes, unless rotation is on.',
      ],
      reason:
        'Each access token is a session of its own and ends by itself. So several servers may refresh without harm, as long as rotation is off.',
      sources: [refreshFlow, deduced],
      at: 'expiry',
      change: send('refresh'),
      then: [edited('query', asBefore('query'))],
      expect: answered('query.answered'),
    },
  ],
)
