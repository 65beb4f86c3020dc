import {
  appPolicies,
  approvals,
  deduced,
  refreshFlow,
  rfc,
  rotation,
  type AppSettings,
  type RunSetup,
} from '@flowscope/reference'
import { asBefore } from '../../edits.ts'
import { withOwnApp } from '../../own-app.ts'
import {
  answered,
  callRefused,
  endedGrant,
  refreshRefused,
  send,
  sessionEnded,
} from '../back-channel-endings.ts'
import { edited, minutesLater, onApp } from '../moves.ts'
import { connectOnceMore } from '../once-more.ts'
import { series } from '../series.ts'

const hour = 60
const ended = (check: string) => refreshRefused(endedGrant, check)
const rotating = (setup: RunSetup) => withApp(setup, { refreshTokenRotation: true })

/** What ends a refresh token by rule. */
export const refreshPolicyWhatIfs = series(
  {
    station: 'refresh',
    by: 'salesforce',
    at: 'refresh',
    then: [send('refresh')],
    sources: [appPolicies],
  },
  [
    {
      id: 'refresh-idle-too-long',
      by: 'time',
      title: 'refresh tokens end after eight hours without use, and a night passes',
      setting: 'Refresh Token Policy: Expire refresh token if not used for 8 hours',
      ask: 'The last refresh was yesterday evening. What does the first one of the morning bring?',
      answers: [
        'Nothing: the user has to connect again.',
        'An access token: somebody who comes back is not idle.',
        'An access token that is good for a single call.',
      ],
      reason: 'With this policy an integration has to be busy, or it dies over the weekend.',
      setup: (setup) =>
        withApp(setup, {
          refreshTokenPolicy: 'SpecificInactivity',
          refreshTokenPeriod: 8,
          refreshTokenUnit: 'HOURS',
        }),
      change: minutesLater(14 * hour),
      expect: ended('refreshToken.unexpired'),
    },
    {
      id: 'refresh-lifetime-over',
      by: 'time',
      title:
        'refresh tokens end eight hours after they were issued, and this one was used in between',
      setting: 'Refresh Token Policy: Expire refresh token after 8 hours',
      ask: 'Refreshed after five hours, and again after nine. Does use lengthen its life?',
      answers: [
        'No: it counts from the first token.',
        'Yes: each refresh starts the eight hours anew.',
        'Yes, once.',
      ],
      reason: 'The two policies differ in what they count from: the last use, or the beginning.',
      sources: [appPolicies, deduced],
      setup: (setup) =>
        withApp(setup, {
          refreshTokenPolicy: 'SpecificLifetime',
          refreshTokenPeriod: 8,
          refreshTokenUnit: 'HOURS',
        }),
      change: minutesLater(3 * hour),
      then: [send('refresh'), minutesLater(4 * hour), send('query'), send('refresh')],
      expect: ended('refreshToken.unexpired'),
    },
    {
      id: 'refresh-token-expires-immediately',
      title: 'refresh tokens expire immediately',
      setting: 'Refresh Token Policy: Immediately expire refresh token',
      ask: 'The policy is saved now. What is the refresh token worth that the web app got before?',
      answers: [
        'Nothing: policies count when the token is used.',
        'What it was: policies count when a token is issued.',
        'One more refresh.',
      ],
      reason: 'With this policy the session is all there is: after it the user logs in again.',
      sources: [appPolicies, deduced],
      change: onApp({ refreshTokenPolicy: 'Zero' }),
      expect: ended('refreshToken.unexpired'),
    },
    {
      id: 'rotation-on',
      title: 'rotation is on, and the web app refreshes twice',
      setting: 'Enable Refresh Token Rotation',
      ask: 'Each refresh now brings a new refresh token. What does the web app have to do?',
      answers: [
        'Store the new one in place of the old.',
        'Nothing: the old one stays good beside the new one.',
        'Send both the next time.',
      ],
      reason:
        'New orgs have rotation on since 2026. A program that keeps its first refresh token works once.',
      sources: [rotation, rfc(9700, '4.14.2')],
      change: onApp({ refreshTokenRotation: true }),
      then: [send('refresh'), send('refresh')],
      expect: answered('accessToken.renewed', { refreshToken: 'rotated' }),
    },
    {
      id: 'rotated-token-again',
      by: 'me',
      title: 'rotation is on, and the old refresh token is sent again',
      setting: 'Enable Refresh Token Rotation',
      ask: 'Two servers share one refresh token. One has refreshed, the other still has the old token. What happens to the second?',
      answers: [
        'It is refused: this refresh token was replaced.',
        'It is given the tokens that the first one got.',
        'It is given a token of its own: each server counts for itself.',
      ],
      reason: 'Salesforce cannot tell a slow server from a thief. Let one place refresh for all.',
      sources: [rotation, rfc(9700, '4.14.2')],
      setup: rotating,
      change: send('refresh'),
      then: [edited('refresh', asBefore('refresh'))],
      expect: refreshRefused(endedGrant, 'refreshToken.current', { accessToken: 'valid' }),
    },
    {
      id: 'rotated-token-again-then-query',
      by: 'me',
      title: 'the old refresh token was sent again, and the newest access token is used',
      setting: 'Enable Refresh Token Rotation',
      ask: 'The second use of the old token was refused. What about the tokens that the first refresh brought?',
      answers: [
        'They are dead as well: the whole grant has ended.',
        'They live: only the old token was refused.',
        'The access token lives, the refresh token does not.',
      ],
      reason:
        'Where a token is seen twice, one of the two was not the web app. Ending everything hurts the thief most.',
      sources: [rotation, rfc(9700, '4.14.2')],
      setup: rotating,
      change: send('refresh'),
      then: [edited('refresh', asBefore('refresh')), send('query')],
      expect: {
        ...callRefused(401, sessionEnded, 'bearer.alive'),
        states: {
          flow: 'refused',
          extra: 'answered',
          accessToken: 'refused',
          refreshToken: 'refused',
        },
      },
    },
    {
      id: 'sixth-approval',
      by: 'user',
      at: 'expiry',
      title: 'the user connects five times more, and the first refresh token is used',
      ask: 'Test, laptop, phone: the same user connects the same app again and again. How many grants live side by side?',
      answers: [
        'Five: the sixth has silently ended the first.',
        'As many as there are: each has tokens of its own.',
        'One: each new grant ends the one before.',
      ],
      reason:
        'Five approvals for each user and app. A test that connects afresh with every run throws production out.',
      sources: [approvals, refreshFlow],
      change: send('refresh'),
      then: [
        ...Array.from({ length: 5 }, () => connectOnceMore).flat(),
        edited('refresh', asBefore('refresh')),
      ],
      expect: {
        ...ended('refreshToken.alive'),
        states: { flow: 'refused', refreshToken: 'refused', salesforceSession: 'loggedIn' },
      },
    },
  ],
)

function withApp(setup: RunSetup, settings: Partial<AppSettings>): RunSetup {
  return withOwnApp(setup, () => settings)
}
