import type { StationId } from '@flowscope/flow'

type NeedyStep = 'authorize' | 'token' | 'query' | 'refresh' | 'revoke'

/** Something without which a request is refused. */
export interface Need {
  readonly step: NeedyStep
  readonly station: StationId
  readonly name: string
  readonly why: string
  /** What somebody may miss who has not quite understood the message. */
  readonly notNeeded: readonly NotNeeded[]
}

interface NotNeeded {
  readonly name: string
  readonly misconception: string
  readonly why: string
}

const notInAuthorize: readonly NotNeeded[] = [
  {
    name: 'client_secret',
    misconception: 'the app proves itself in the browser',
    why: 'The secret never goes through the browser.',
  },
  {
    name: 'code_verifier',
    misconception: 'the verifier travels with its challenge',
    why: 'Only its digest goes out now; the verifier follows with the code.',
  },
  {
    name: 'grant_type',
    misconception: 'both endpoints are told the grant type',
    why: 'Here `response_type` says what is wanted; the grant type belongs to the token request.',
  },
  {
    name: 'code',
    misconception: 'the code is there before anybody has agreed',
    why: 'The code comes back after the consent.',
  },
  {
    name: 'username',
    misconception: 'the app tells Salesforce who the user is',
    why: 'The user says so, to Salesforce alone.',
  },
  {
    name: 'instance_url',
    misconception: 'the app knows the org beforehand',
    why: 'It comes with the tokens.',
  },
]

const notInToken: readonly NotNeeded[] = [
  {
    name: 'scope',
    misconception: 'the token request says what the token may do',
    why: 'What was asked and agreed is tied to the code.',
  },
  {
    name: 'state',
    misconception: 'Salesforce compares the state',
    why: 'The web app has compared it in its callback, and it ends there.',
  },
  {
    name: 'response_type',
    misconception: 'the same request is sent to both endpoints',
    why: 'It belongs to the authorize request.',
  },
  {
    name: 'code_challenge',
    misconception: 'the challenge is repeated with the verifier',
    why: 'Salesforce kept it with the code, and computes it anew from the verifier.',
  },
  {
    name: 'username',
    misconception: 'the token request names the user',
    why: 'The code stands for the user who agreed.',
  },
  {
    name: 'refresh_token',
    misconception: 'a refresh token is sent to get one',
    why: 'It is what comes back.',
  },
]

const notInRefresh: readonly NotNeeded[] = [
  {
    name: 'code',
    misconception: 'the code is kept for later',
    why: 'The code was used up by its first trade.',
  },
  {
    name: 'redirect_uri',
    misconception: 'a browser takes part in the refresh',
    why: 'Nobody is redirected anywhere.',
  },
  {
    name: 'code_verifier',
    misconception: 'PKCE covers the refresh as well',
    why: 'The verifier belongs to one code, and that is gone.',
  },
  {
    name: 'username',
    misconception: 'the user logs in again',
    why: 'The refresh token stands for the user’s consent.',
  },
  {
    name: 'access_token',
    misconception: 'the old access token is handed in for a new one',
    why: 'It may have ended long ago; nobody asks for it.',
  },
  {
    name: 'response_type',
    misconception: 'a refresh begins at the authorize endpoint',
    why: 'A refresh is one request to the token endpoint.',
  },
]

const notInRevoke: readonly NotNeeded[] = [
  {
    name: 'grant_type',
    misconception: 'to revoke is another kind of grant',
    why: 'The revoke endpoint gives nothing, so there is no grant to name.',
  },
  {
    name: 'code',
    misconception: 'the code names the grant that is to end',
    why: 'A token names it; the code is long gone.',
  },
  {
    name: 'redirect_uri',
    misconception: 'the user is led back after a revoke',
    why: 'It is a call between servers.',
  },
  {
    name: 'username',
    misconception: 'a revoke ends all that a user has allowed',
    why: 'It ends what the token belongs to.',
  },
  {
    name: 'scope',
    misconception: 'single scopes can be given back',
    why: 'A token is ended as a whole.',
  },
]

const notInQuery: readonly NotNeeded[] = [
  {
    name: 'client_id',
    misconception: 'the API asks which app is calling',
    why: 'The token tells the app, the user and the scopes.',
  },
  {
    name: 'client_secret',
    misconception: 'the app proves itself at each call',
    why: 'A bearer token is all that a call needs, and so it has to be kept well.',
  },
  {
    name: 'refresh_token',
    misconception: 'the API renews tokens by itself',
    why: 'The refresh token goes to the token endpoint and nowhere else.',
  },
  {
    name: 'scope',
    misconception: 'each call says what it is allowed to do',
    why: 'The scopes were granted with the token.',
  },
  {
    name: 'instance_url',
    misconception: 'the org is named in the request',
    why: 'It is the host that the request goes to.',
  },
]

const authorize = needsOf('authorize', 'authorize-request', notInAuthorize)
const token = needsOf('token', 'token-request', notInToken)
const refresh = needsOf('refresh', 'refresh', notInRefresh)
const revoke = needsOf('revoke', 'revoke', notInRevoke)
const query = needsOf('query', 'api-call', notInQuery)

export const needs: readonly Need[] = [
  authorize('response_type', 'It says that a code is wanted.'),
  authorize('client_id', 'Without the consumer key nobody knows which app is asking.'),
  authorize('redirect_uri', 'Salesforce has to know where the browser takes the code.'),
  authorize('code_challenge', 'This app requires PKCE: the code is tied to a challenge.'),
  token('grant_type', 'It says that a code is being traded.'),
  token('code', 'The code is what is traded.'),
  token('client_id', 'Without the consumer key nobody knows which app is trading.'),
  token('client_secret', 'With the secret the app proves that it is the app.'),
  token('redirect_uri', 'It has to be the same as in the authorize request.'),
  token('code_verifier', 'A challenge was sent, so the code is traded with its verifier only.'),
  query('Authorization', 'The access token travels in this header.'),
  query('q', 'A query needs its SOQL.'),
  refresh('grant_type', 'It says that a refresh token is being traded.'),
  refresh('refresh_token', 'The refresh token is what is traded.'),
  refresh('client_id', 'A refresh token is good for its own app only.'),
  refresh('client_secret', 'This app requires its secret for a refresh, too.'),
  revoke('token', 'It says what is to end.'),
]

function needsOf(step: NeedyStep, station: StationId, notNeeded: readonly NotNeeded[]) {
  return (name: string, why: string): Need => ({ step, station, name, why, notNeeded })
}
