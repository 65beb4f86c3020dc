import { appSetting, oauthUsage, sessionSettings, user } from '../../findings/setup-pages.ts'
import { deduced, restErrors, revocation, seenInTraffic, sessionPolicies } from '../../source.ts'
import type { CauseRow } from '../cause-row.ts'

const tokenOver: readonly CauseRow[] = [
  {
    cause: 'The session has run out: nobody used it for the time the policy gives.',
    fix: 'Refresh, then call again.',
    setup: sessionSettings,
    sources: [seenInTraffic, sessionPolicies],
  },
  {
    cause: 'The token was revoked, here or by the user or an admin.',
    fix: 'Connect again.',
    setup: oauthUsage(null),
  },
]

/** Refused with a token in hand, by the id of the finding. */
export const causesWithTheToken: Readonly<Record<string, readonly CauseRow[]>> = {
  'apiResponse.INVALID_SESSION_ID.session-expired-or-invalid': [
    ...tokenOver,
    {
      cause:
        'The session is locked to the address at which it began, and the call comes from another.',
      fix: 'Call from the same network, or look at the org’s session settings.',
      setup: sessionSettings,
      mark: 'inferred',
      sources: [deduced],
    },
  ],
  'apiResponse.INVALID_SESSION_ID.this-session-is-not-valid-for-use-with-the-rest-api': [
    {
      cause: 'The scope `api` was not asked for, or is not selected for the app.',
      fix: 'Select “Manage user data via APIs” for the app, ask for `api`, and connect again.',
      setup: appSetting('Selected OAuth Scopes'),
    },
    {
      cause: 'The policy of the app or its IP rules were changed since the token was given.',
      fix: 'Connect again under the new policy.',
    },
  ],
  'apiResponse.API_DISABLED_FOR_ORG': [
    {
      cause: '“API Enabled” is not ticked for the user.',
      fix: 'Give the user a permission set with “API Enabled”.',
      setup: user('Permission Set Assignments'),
      mark: 'documented',
      sources: [restErrors],
    },
    {
      cause: 'The edition of the org does not include the API.',
      fix: 'Try a Developer Edition, which has it.',
      mark: 'documented',
      sources: [restErrors],
    },
  ],
  'apiResponse.NOT_FOUND': [
    {
      cause: 'The org does not know this API version yet, or not any more.',
      fix: 'Ask for the versions, and use the newest of them.',
      mark: 'inferred',
      sources: [restErrors, deduced],
    },
    {
      cause: 'The path is wrong.',
      fix: 'Compare the path with the one that was drafted.',
      mark: 'documented',
      sources: [restErrors],
    },
  ],
  'apiResponse.Bad_OAuth_Token': tokenOver,
  'revokeResponse.invalid_token': [
    {
      cause: 'The token has ended already, so there is nothing left to revoke.',
      fix: 'Forget the run; it can do no harm any more.',
      mark: 'documented',
      sources: [revocation],
    },
  ],
}
