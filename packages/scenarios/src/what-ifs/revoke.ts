import { deduced, revocation, rfc } from '@flowscope/reference'
import { parameter, parameterFrom, request } from '../edits.ts'
import { receivedBefore } from '../seen.ts'
import { answered, callRefused, revoked, send, sessionEnded } from './back-channel-endings.ts'
import { connected } from './endings.ts'
import { edited, onApp } from './moves.ts'
import { said } from './said.ts'
import { series } from './series.ts'
import { asGet } from './token-request/envelopes.ts'

const withoutAccess = { ...connected, flow: 'sessionRefused' }
const accessTokenOnly = edited(
  'revoke',
  parameterFrom('token', (seen) => receivedBefore(seen, 'token', 'access_token')),
)

/** The end of a grant, and what outlives it. */
export const revokeWhatIfs = series(
  {
    station: 'revoke',
    by: 'me',
    at: 'expiry',
    then: [],
    sources: [revocation, rfc(7009, '2.1')],
  },
  [
    {
      id: 'revoke-unknown-token',
      title: 'the token to be revoked is unknown',
      ask: 'RFC 7009 answers 200: what does not exist is ended. What does Salesforce answer?',
      answers: ['400, invalid_token.', '200, as the RFC says.', '404: there is no such token.'],
      reason: 'A careful client takes this 400 for success: the token is gone, which was the aim.',
      sources: [revocation, rfc(7009, '2.2')],
      change: edited('revoke', parameter('token', '5Aep000unknown')),
      expect: {
        status: 400,
        ...said('revokeResponse.invalid_token'),
        text: 'invalid token',
        check: 'token.known',
        states: { ...connected, flow: 'refused' },
      },
    },
    {
      id: 'revoke-twice',
      title: 'the grant is revoked a second time',
      ask: 'The first revocation was a 200. And the second?',
      answers: [
        '400: by now the token is unknown.',
        '200: the wish is fulfilled already.',
        '410: what was there is gone.',
      ],
      reason: 'A retry after a lost answer meets this. It is no failure.',
      sources: [revocation, rfc(7009, '2.2')],
      change: send('revoke'),
      then: [send('revoke')],
      expect: {
        status: 400,
        ...said('revokeResponse.invalid_token'),
        text: 'invalid token',
        check: 'token.known',
        states: { ...revoked, extra: 'answered' },
      },
    },
    {
      id: 'call-after-revoke',
      title: 'the refresh token was revoked, and the access token is used',
      ask: 'Only the refresh token was sent to be revoked. Does the access token still open the API?',
      answers: [
        'No: a refresh token takes its access tokens along.',
        'Yes, until its session ends.',
        'Yes: each token is revoked by itself.',
      ],
      reason:
        'One revocation ends the grant at once. That is what a Disconnect button should send.',
      change: send('revoke'),
      then: [send('query')],
      expect: {
        ...callRefused(401, sessionEnded, 'bearer.alive'),
        states: { ...revoked, extra: 'answered' },
      },
    },
    {
      id: 'revoke-access-token-then-query',
      title: 'the access token alone is revoked, and used again',
      ask: 'This session is told to end. Does it end at once?',
      answers: [
        'Yes: the next call is refused.',
        'No: an access token runs until its time.',
        'No: access tokens cannot be revoked.',
      ],
      reason: 'Opaque tokens are looked up with each call, so that ending one counts at once.',
      change: accessTokenOnly,
      then: [send('query')],
      expect: {
        ...callRefused(401, sessionEnded, 'bearer.alive'),
        states: { ...withoutAccess, accessToken: 'revoked' },
      },
    },
    {
      id: 'revoke-access-token-then-refresh',
      title: 'the access token alone is revoked, and the web app refreshes',
      ask: 'The access token has ended by revocation. What is the refresh token worth?',
      answers: [
        'What it was: it brings a new access token.',
        'Nothing: the grant has ended with its token.',
        'Nothing, until the user agrees again.',
      ],
      reason:
        'Ending a session is not ending the grant. Who wants to be rid of an app revokes the refresh token.',
      change: accessTokenOnly,
      then: [send('refresh')],
      expect: answered('accessToken.renewed', connected),
    },
    {
      id: 'revoke-by-get',
      title: 'the token to be revoked stands in the address of a GET',
      ask: 'RFC 7009 asks for POST. What does Salesforce do with a GET?',
      answers: [
        'It revokes: GET works as well.',
        'It answers 405.',
        'It shows a page that asks whether to revoke.',
      ],
      reason:
        'It works, and the token is now in the logs. That it has ended makes this less bad than usual.',
      sources: [revocation],
      change: edited('revoke', request(asGet)),
      expect: { ...answered('token.revoked'), states: { ...connected, ...revoked } },
    },
    {
      id: 'revoke-id-token',
      title: 'the id_token is sent to be revoked',
      ask: 'It came together with the others. Can it be taken back?',
      answers: [
        'No: a token of that kind cannot be revoked.',
        'Yes, and it ends the login that it tells of.',
        'Yes, and nothing else changes.',
      ],
      reason:
        'An id_token is a statement about a login that took place. It opens nothing, so there is nothing to shut.',
      sources: [rfc(7009, '2.2.1'), deduced],
      change: edited(
        'revoke',
        parameterFrom('token', (seen) => receivedBefore(seen, 'token', 'id_token')),
      ),
      expect: {
        status: 400,
        ...said('revokeResponse.unsupported_token_type'),
        text: 'unsupported token type',
        check: 'token.supported',
        states: { ...connected, flow: 'refused' },
      },
    },
    {
      id: 'revoke-jwt-access-token',
      by: 'salesforce',
      at: 'token',
      title: 'access tokens are JWTs, and one of them is sent to be revoked',
      setting: 'Issue JSON Web Token (JWT)-based access tokens',
      ask: 'A JWT is checked by its signature. Can it be revoked by itself?',
      answers: [
        'No: it ends with its grant, or with its time.',
        'Yes: like any other access token.',
        'Yes, but it takes effect at its next renewal.',
        'No: only an administrator can revoke it.',
      ],
      reason:
        'Salesforce does not say whether it can; the careful reading is that it cannot. Revoke the refresh token instead.',
      sources: [deduced, revocation],
      change: onApp({ issueJwtAccessTokens: true }),
      then: [send('token'), accessTokenOnly],
      expect: {
        status: 400,
        ...said('revokeResponse.unsupported_token_type'),
        text: 'unsupported token type',
        check: 'token.supported',
        states: { ...connected, flow: 'refused' },
      },
    },
  ],
)
