import { appPolicies, deduced, flowErrors, seenInTraffic } from '@flowscope/reference'
import { answered, endedGrant, refreshRefused, send, wrongClient } from '../back-channel-endings.ts'
import { onApp, onProfile, onUser } from '../moves.ts'
import { series } from '../series.ts'

const elsewhere = [{ start: '192.0.2.0', end: '192.0.2.255' }] as const

/** Who may still refresh, by what an administrator saved since. */
export const refreshRightsWhatIfs = series(
  {
    station: 'refresh',
    by: 'salesforce',
    at: 'refresh',
    then: [send('refresh')],
    sources: [flowErrors, seenInTraffic],
  },
  [
    {
      id: 'refresh-after-revoke',
      by: 'user',
      title: 'the grant was revoked before',
      ask: 'The user has taken the app off their list. How does the next refresh learn of it?',
      answers: [
        'expired access/refresh token, as if it had run out.',
        'access_denied: the user has said no.',
        'invalid_token: this token was revoked.',
      ],
      reason: 'Whatever ended it, the way out is the same: the user connects again.',
      change: send('revoke'),
      expect: {
        ...refreshRefused(endedGrant, 'refreshToken.alive'),
        states: {
          flow: 'revoked',
          extra: 'answered',
          accessToken: 'revoked',
          refreshToken: 'revoked',
        },
      },
    },
    {
      id: 'refresh-of-inactive-user',
      title: 'the user is deactivated',
      setting: 'Active, on the user',
      ask: 'The colleague whose account the integration used has left. What does the refresh say?',
      answers: [
        'invalid_grant, inactive user.',
        'Nothing: the integration has its own token.',
        'invalid_client: the app has lost its owner.',
      ],
      reason:
        'Connect integrations as a user made for them, or everything stops when somebody leaves.',
      change: onUser({ active: false }),
      expect: refreshRefused('invalid_grant.inactive-user', 'refreshUser.active'),
    },
    {
      id: 'refresh-from-other-address',
      title: 'the profile gets login IP ranges, and the web app’s server is outside of them',
      setting: 'Login IP Ranges, in the profile',
      ask: 'The user sits in the office, the server does not. Whose address is looked at for a refresh?',
      answers: [
        'The server’s: it is the one who asks.',
        'The user’s, from the last login.',
        'Nobody’s: ranges are for logins in a browser.',
      ],
      reason: 'IP Relaxation in the app’s policies can leave refreshes out of it.',
      sources: [appPolicies, flowErrors],
      change: onProfile({ loginIpRanges: elsewhere }),
      expect: refreshRefused('invalid_grant.ip-restricted', 'refreshAddress.allowed'),
    },
    {
      id: 'refresh-with-relaxed-address',
      title: 'the same ranges, and the app relaxes them for refreshes',
      setting: 'IP Relaxation: Enforce IP restrictions, but relax for refresh tokens',
      ask: 'The ranges stay. Does the refresh come through now?',
      answers: [
        'Yes: logins are held to the ranges, refreshes are not.',
        'No: what the profile forbids no app can allow.',
        'Yes, if the user has logged in from inside before.',
      ],
      reason: 'The setting for servers that stand elsewhere than the people.',
      sources: [appPolicies],
      setup: (setup) => ({
        ...setup,
        world: {
          ...setup.world,
          orgs: setup.world.orgs.map((org) => ({
            ...org,
            apps: org.apps.map((app) => ({
              ...app,
              ipRelaxation: 'Enforce_RelaxRefresh' as const,
            })),
          })),
        },
      }),
      change: onProfile({ loginIpRanges: elsewhere }),
      expect: answered('accessToken.renewed'),
    },
    {
      id: 'refresh-outside-login-hours',
      title: 'the profile gets login hours, and it is past them',
      setting: 'Login Hours, in the profile',
      ask: 'A nightly job refreshes. The profile allows logins from eight to twelve. Is a refresh a login?',
      answers: [
        'Yes: it is refused, as the login would be.',
        'No: hours are for people.',
        'No, but the access token ends at twelve.',
      ],
      reason:
        'The words name two causes, addresses and hours; look at both in the profile. That hours bind a refresh is not on record.',
      sources: [flowErrors, deduced],
      change: onProfile({ loginHoursStart: '08:00', loginHoursEnd: '12:00' }),
      expect: refreshRefused(
        'invalid_grant.ip-restricted-or-invalid-login-hours',
        'refreshHour.allowed',
      ),
    },
    {
      id: 'refresh-after-secret-changed',
      title: 'the consumer secret was changed since the user connected',
      setting: 'Consumer Key and Secret',
      ask: 'The refresh token is good, the secret is yesterday’s. What does the answer blame?',
      answers: [
        'The client: invalid_client.',
        'The grant: invalid_grant.',
        'Nothing: refresh tokens keep the secret of their time.',
      ],
      reason:
        'The grant is alive. Put the new secret in place and refresh again; nobody has to connect anew.',
      change: onApp({ consumerSecret: 'B'.repeat(64) }),
      expect: refreshRefused(wrongClient, 'client.authenticated', { refreshToken: 'valid' }),
    },
    {
      id: 'refresh-after-uninstall',
      title: 'the app was uninstalled',
      setting: 'Uninstall, in Connected Apps OAuth Usage',
      ask: 'The org no longer has the app. What becomes of a refresh?',
      answers: [
        'app_not_found: it is not installed in this org.',
        'It works: the user’s approval is older.',
        'invalid_client_id: the key is no longer known at all.',
      ],
      reason: 'The key is still known to Salesforce, and not to this org.',
      sources: [flowErrors, deduced],
      change: onApp({ status: 'uninstalled' }),
      expect: refreshRefused(
        'app_not_found.external-client-app-is-not-installed-in-this-org',
        'refreshApp.installed',
        { refreshToken: 'valid' },
      ),
    },
  ],
)
