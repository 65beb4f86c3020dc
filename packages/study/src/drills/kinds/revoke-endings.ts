import { parameterFrom, walkTo, type Move, type Seen } from '@flowscope/scenarios'
import { kindOf, type Handle } from '@flowscope/http-message'

/** A way in which tokens come to their end. */
export interface RevokeEnding {
  /** What is done, told in order. */
  readonly tells: string
  readonly reason: string
  readonly moves: readonly Move[]
  /** Refresh token rotation is on. */
  readonly rotates?: boolean
}

const refresh: Move = { type: 'send', step: 'refresh' }
const query: Move = { type: 'send', step: 'query' }
const connected = walkTo('expiry')
const refreshed = [...connected, refresh, query]
const connectedAgain = [
  ...connected,
  { type: 'restart', how: 'connectAgain' },
  ...walkTo('follow').slice(1),
  { type: 'send', step: 'follow' },
  { type: 'act', step: 'return' },
  { type: 'send', step: 'callback' },
  { type: 'send', step: 'token' },
] as const satisfies readonly Move[]

const wholeGrant = 'A refresh token takes the access tokens of its grant along.'
const oneSession = 'An access token that is revoked ends one session; the grant goes on.'

export const endings: readonly RevokeEnding[] = [
  {
    tells: 'It revokes the refresh token.',
    reason: wholeGrant,
    moves: [...connected, revoke('refreshToken·1')],
  },
  {
    tells: 'It revokes the access token.',
    reason: oneSession,
    moves: [...connected, revoke('accessToken·1')],
  },
  {
    tells: 'It refreshes once, then revokes the refresh token.',
    reason: wholeGrant,
    moves: [...refreshed, revoke('refreshToken·1')],
  },
  {
    tells: 'It refreshes once, then revokes its newer access token.',
    reason: oneSession,
    moves: [...refreshed, revoke('accessToken·2')],
  },
  {
    tells: 'It refreshes once, then revokes its older access token.',
    reason: oneSession,
    moves: [...refreshed, revoke('accessToken·1')],
  },
  {
    tells: 'It refreshes twice, then revokes the access token in the middle.',
    reason: oneSession,
    moves: [...refreshed, refresh, query, revoke('accessToken·2')],
  },
  {
    tells: 'Refresh tokens rotate. It refreshes once, then revokes the newer refresh token.',
    reason: wholeGrant,
    moves: [...refreshed, revoke('refreshToken·2')],
    rotates: true,
  },
  {
    tells: 'Refresh tokens rotate. It refreshes once; then somebody sends the older refresh token.',
    reason:
      'Two parties with one refresh token means that one of them has stolen it: Salesforce ends all.',
    moves: [
      ...refreshed,
      { type: 'edited', step: 'refresh', edit: tokenParameter('refresh_token', 'refreshToken·1') },
    ],
    rotates: true,
  },
  {
    tells: 'The user connects a second time; then the web app revokes the first refresh token.',
    reason: 'Each connection has a grant of its own, and a revocation ends one of them.',
    moves: [...connectedAgain, revoke('refreshToken·1')],
  },
  {
    tells: 'The user connects a second time; then the web app revokes the second access token.',
    reason: 'Each connection has a grant of its own, and one session of it has ended.',
    moves: [...connectedAgain, revoke('accessToken·2')],
  },
]

function revoke(handle: Handle): Move {
  return { type: 'edited', step: 'revoke', edit: tokenParameter('token', handle) }
}

function tokenParameter(name: string, handle: Handle) {
  return parameterFrom(name, (seen) => valueOf(seen, handle))
}

function valueOf(seen: readonly Seen[], handle: Handle): string {
  const named = seen.flatMap(({ performed }) => performed.named ?? [])
  const found = named.find(([, each]) => each === handle)
  if (found) return found[0]
  throw new RangeError(`The run has no ${kindOf(handle)} of this name: ${handle}`)
}
