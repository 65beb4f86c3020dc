import { rfc } from '@flowscope/reference'
import type { Attack, AttackPhase } from '../attack.ts'
import { walkTo } from '../walk.ts'
import { tokenOpensAccounts } from './evidence.ts'
import { later, renew, useToken } from './moves.ts'

const connected: AttackPhase = {
  caption: 'Sam has connected the web app; it holds tokens and works with them.',
  moves: walkTo('expiry'),
}
const used: AttackPhase = {
  caption: 'The attacker calls the API: a bearer token serves whoever bears it.',
  moves: useToken,
}

export const leakedAccessToken: Attack = {
  id: 'leakedAccessToken',
  title: 'An access token in a log',
  goal: 'To read on with a token that somebody wrote down.',
  position: 'Reads a log, a history or a Referer header an hour after the token was written there.',
  sources: [rfc(6750, '5.3'), rfc(9700, '4.3')],
  phases: [
    connected,
    {
      caption: 'The web app logs a request, header and all; an hour later somebody reads the log.',
      moves: [{ type: 'attack', step: 'leakAccessToken' }, later(60)],
    },
    used,
  ],
  evidence: tokenOpensAccounts,
}

export const overBroadScope: Attack = {
  ...leakedAccessToken,
  id: 'overBroadScope',
  title: 'A token that may do too much',
  goal: 'To read accounts with a token of an app that only wanted to know who Sam is.',
  position: 'Reads the token the moment it is written, from an app that asked for api as well.',
  sources: [rfc(6749, '3.3'), rfc(9700, '2.3')],
  phases: [
    connected,
    {
      caption: 'The token appears on a shared screen.',
      moves: [{ type: 'attack', step: 'leakAccessToken' }],
    },
    used,
  ],
}

const stolen: AttackPhase = {
  caption: 'Half a day later a backup of the web app’s database is lost, refresh token included.',
  moves: [later(12 * 60), { type: 'attack', step: 'leakRefreshToken' }],
}

export const refreshTokenFirst: Attack = {
  ...leakedAccessToken,
  id: 'refreshTokenFirst',
  title: 'A stolen refresh token, used first',
  goal: 'Access for as long as the grant lives.',
  position: 'Holds the refresh token from a backup, and refreshes before the web app does.',
  sources: [rfc(9700, '4.14'), rfc(6749, '10.4')],
  phases: [
    connected,
    stolen,
    { caption: 'The attacker refreshes, and reads.', moves: [renew, ...useToken] },
    {
      caption: 'The web app refreshes as always, with the token that it has.',
      moves: [{ type: 'send', step: 'refresh' }],
    },
    used,
  ],
}

export const refreshTokenLate: Attack = {
  ...refreshTokenFirst,
  id: 'refreshTokenLate',
  title: 'A stolen refresh token, used second',
  position: 'Holds the refresh token from a backup; the web app has refreshed since.',
  phases: [
    connected,
    stolen,
    {
      caption: 'The web app refreshes.',
      moves: [{ type: 'send', step: 'refresh' }],
    },
    { caption: 'The attacker refreshes with the copy.', moves: [renew] },
    used,
  ],
}
