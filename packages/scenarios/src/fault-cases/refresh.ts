import {
  appPolicies,
  appSettings,
  approvals,
  refreshFlow,
  rotation,
  seenInTraffic,
} from '@flowscope/reference'
import { asBefore } from '../edits.ts'
import type { FaultCase } from '../fault-case.ts'
import type { Move } from '../move.ts'
import { stretch, walkTo } from '../walk.ts'
import { edited, minutesLater, onApp, onProfile } from '../what-ifs/moves.ts'
import { connectOnceMore } from '../what-ifs/once-more.ts'
import { said } from '../what-ifs/said.ts'
import { app, webApp } from './setups.ts'

const refresh: Move = { type: 'send', step: 'refresh' }
const query: Move = { type: 'send', step: 'query' }
const grantEnded = {
  status: 400,
  ...said('tokenResponse.invalid_grant.expired-access-refresh-token'),
}
const weekend = minutesLater(60 * 60)
const office = onProfile({ loginIpRanges: [{ start: '192.0.2.0', end: '192.0.2.255' }] })
const toRefreshAndQuery = walkTo('revoke')

const fiveTestRuns = Array.from({ length: 5 }, () => connectOnceMore).flat()

/** It worked at first. */
export const refreshCases: readonly FaultCase[] = [
  {
    id: 'every-two-hours',
    title: 'Users have to log in every two hours',
    story:
      'Everything works, and after a coffee break of two hours the user has to connect again. We have refresh tokens switched on in Setup.',
    setup: webApp({ scope: 'openid api' }),
    moves: walkTo('refresh'),
    came: {
      status: 401,
      ...said('apiResponse.INVALID_SESSION_ID.session-expired-or-invalid'),
      check: 'bearer.alive',
    },
    causes: [
      [
        'The web app does not ask for the scope refresh_token.',
        'The token answer has no refresh_token, and scope says why.',
      ],
      [
        'The session timeout of the org is set too short.',
        'Two hours are the default; a refresh is meant for what comes after.',
      ],
      ['The refresh token has expired.', 'There never was one.'],
      ['The web app loses its refresh token.', 'It did not get one to lose.'],
    ],
    hints: [
      'Look at what came with the access token.',
      'What would the web app need, and where does it ask for it?',
      'Look at scope in the authorize request.',
    ],
    fix: 'Ask for refresh_token (or offline_access) as well. That the app may have it is not enough.',
    fixed: { moves: toRefreshAndQuery },
    sources: [refreshFlow],
  },
  {
    id: 'one-of-two-workers',
    title: 'Two workers, one token',
    story:
      'Since a second worker helps with the nightly load, the integration dies every night. A new login repairs it, until the next night.',
    setup: app({ refreshTokenRotation: true }),
    moves: [...walkTo('refresh'), refresh, edited('refresh', asBefore('refresh'))],
    came: { ...grantEnded, check: 'refreshToken.current' },
    causes: [
      [
        'Both workers refresh with the same token.',
        'The second request has the old refresh token, which rotation takes for a theft.',
      ],
      ['The refresh token has run out by policy.', 'It is valid until revoked.'],
      ['The user has revoked the app.', 'Nobody has; the grant ended with the second refresh.'],
      ['There are more than five approvals of this user.', 'There is one.'],
    ],
    hints: [
      'Look at the refresh requests, in their order.',
      'What came back from the first, and what does the second send?',
      'Look at Enable Refresh Token Rotation.',
    ],
    fix: 'Let one place refresh for all workers, and store the new token before anybody uses it.',
    fixed: {
      setup: app({ refreshTokenRotation: true }),
      moves: [...walkTo('refresh'), refresh, refresh, query],
    },
    sources: [rotation],
  },
  {
    id: 'monday-morning',
    title: 'Dead on Monday, alive on Tuesday',
    story:
      'The job runs every evening from Monday to Friday. On Tuesdays it works, on Mondays somebody has to log in again.',
    setup: app({
      refreshTokenPolicy: 'SpecificInactivity',
      refreshTokenPeriod: 2,
      refreshTokenUnit: 'DAYS',
    }),
    moves: [...walkTo('expiry'), weekend, refresh],
    came: { ...grantEnded, check: 'refreshToken.unexpired' },
    causes: [
      [
        'A weekend is longer than the policy allows.',
        'It ends the refresh token after two days without use; between two evenings lie 24 hours.',
      ],
      [
        'The profile’s login hours leave out the weekends.',
        'It is Monday, and the words would speak of hours.',
      ],
      ['Rotation has replaced the token.', 'Rotation is off.'],
      [
        'Salesforce does maintenance at weekends.',
        'The answer is a 400 with an error code, not a 503.',
      ],
    ],
    hints: [
      'What differs between Monday and Tuesday?',
      'Look at the time since the last refresh.',
      'Look at the app’s Refresh Token Policy.',
    ],
    fix: 'Lengthen the policy, or let a small job refresh on Saturday as well.',
    fixed: { moves: [...walkTo('expiry'), weekend, refresh, query] },
    sources: [appPolicies],
  },
  {
    id: 'after-the-tests',
    title: 'Production dies when the tests are run',
    story:
      'The nightly integration is refused on some mornings. The only thing we did on the days before was to run our browser tests.',
    moves: [...walkTo('expiry'), refresh, ...fiveTestRuns, edited('refresh', asBefore('refresh'))],
    came: { ...grantEnded, check: 'refreshToken.alive' },
    causes: [
      [
        'The tests have used up the user’s approvals.',
        'Five newer grants of the same user and app came after it: the sixth ended it.',
      ],
      ['The tests revoke their tokens.', 'There is no revoke request.'],
      ['The policy lets refresh tokens expire.', 'It says until revoked.'],
      ['The tests have changed the consumer secret.', 'It would be invalid_client.'],
    ],
    hints: [
      'Count what happened between the refresh that worked and the one that did not.',
      'Whose grants are these?',
      'How many approvals may one user have for one app?',
    ],
    fix: 'Give the tests a user or an app of their own, and let them revoke what they got.',
    fixed: {
      moves: [
        ...walkTo('expiry'),
        refresh,
        ...fiveTestRuns.slice(connectOnceMore.length),
        edited('refresh', asBefore('refresh')),
        query,
      ],
    },
    sources: [approvals],
  },
  {
    id: 'office-addresses',
    title: 'Users work, the server does not',
    story:
      'After the security project everybody in the office can log in, and our server’s refresh is refused from that evening on.',
    moves: [...walkTo('refresh'), office, refresh],
    came: {
      status: 400,
      ...said('tokenResponse.invalid_grant.ip-restricted'),
      check: 'refreshAddress.allowed',
    },
    causes: [
      [
        'The server is outside the login IP ranges.',
        'The description says ip restricted, the profile has ranges, and the server has another address.',
      ],
      ['The profile has login hours.', 'The words would mention hours.'],
      ['The refresh token has expired.', 'It would be told as expired.'],
      ['A firewall stands between server and Salesforce.', 'Salesforce has answered.'],
    ],
    hints: [
      'Read the description of the refusal.',
      'Whose address does Salesforce see when a server refreshes?',
      'Compare the profile’s Login IP Ranges with the server’s address.',
    ],
    fix: 'Set IP Relaxation to “Enforce IP restrictions, but relax for refresh tokens”, or add the server’s address.',
    fixed: {
      setup: app({ ipRelaxation: 'Enforce_RelaxRefresh' }),
      moves: [...walkTo('refresh'), office, refresh, query],
    },
    sources: [appPolicies],
  },
  {
    id: 'hours-after-the-change',
    title: 'It breaks hours after the change',
    story:
      'Somebody changed something in Setup at ten. The users worked on without trouble, and at noon one after the other was thrown out.',
    moves: [
      ...walkTo('expiry'),
      onApp({ consumerSecret: 'B'.repeat(64) }),
      ...stretch('expiry', 'refresh'),
      refresh,
    ],
    came: {
      status: 400,
      ...said('tokenResponse.invalid_client.invalid-client-credentials'),
      check: 'client.authenticated',
    },
    causes: [
      [
        'The consumer secret was changed.',
        'The web app has the old one. Calls need none, refreshes do: so it shows when sessions end.',
      ],
      [
        'The session timeout was shortened.',
        'The sessions lasted two hours; it is the refresh that fails.',
      ],
      ['The grants were revoked.', 'It would be invalid_grant.'],
      ['The app was blocked.', 'Then calls would have failed at once.'],
    ],
    hints: [
      'Which message fails first, and what does it carry that the calls do not?',
      'invalid_client speaks of the app, not of the user.',
      'Compare client_secret with Setup.',
    ],
    fix: 'Give the web app the new secret. The grants are good: nobody has to connect again.',
    fixed: { moves: toRefreshAndQuery },
    sources: [appSettings, seenInTraffic],
  },
]
