import { deduced, rfc } from '@flowscope/reference'
import { parameter, together } from '../../edits.ts'
import { endedGrant, refreshRefused, send } from '../back-channel-endings.ts'
import { edited, onOrg } from '../moves.ts'
import { series } from '../series.ts'
import { secondApp, withSecondApp } from '../setups.ts'

/** Whose refresh token it is, and whether its org is still there. */
export const refreshWhoseWhatIfs = series(
  { station: 'refresh', by: 'me', at: 'refresh', then: [], sources: [deduced] },
  [
    {
      id: 'refresh-token-of-another-app',
      title: 'another app of the same company uses the refresh token',
      ask: 'Both apps are registered in the org and share a database. Inventory Sync brings its own key and secret, and this app’s refresh token. Does it get in?',
      answers: [
        'No: a refresh token is good for the app that it was given to.',
        'Yes: the user agreed to give the company access.',
        'Yes, but only with the scopes of Inventory Sync.',
      ],
      reason:
        'The user said yes to one app. To Salesforce the token of another is one that does not exist.',
      sources: [rfc(6749, '6'), deduced],
      setup: withSecondApp,
      change: edited(
        'refresh',
        together(
          parameter('client_id', secondApp.consumerKey),
          parameter('client_secret', secondApp.consumerSecret ?? ''),
        ),
      ),
      expect: refreshRefused(endedGrant, 'refreshToken.ofClient'),
    },
    {
      id: 'org-closed-at-refresh',
      by: 'salesforce',
      title: 'the org was closed since the last refresh',
      setting: 'Organization Edition',
      ask: 'The trial has run out. What does the nightly job read in its log?',
      answers: [
        'inactive_org, from the token endpoint.',
        'Nothing new: refresh tokens outlive an org.',
        'invalid_client: the app is gone with the org.',
      ],
      reason: 'Neither the token nor the app is at fault, and no new login will help.',
      change: onOrg({ active: false }),
      then: [send('refresh')],
      expect: {
        ...refreshRefused(endedGrant, 'refreshOrg.active', { refreshToken: 'valid' }),
        code: 'inactive_org',
        text: 'inactive org',
      },
    },
  ],
)
