import type { AppSetup, UserSetup } from '@flowscope/reference'
import type { Check } from '../../world/checklist.ts'
import type { WithApp, WithSession } from './app-installed.ts'
import { refusedByRedirect } from './redirected.ts'
import type { WithParked } from './source-known.ts'

/** @see sheet §9.4, Permitted Users */
export const userAdmitted: Check<WithParked & WithSession & WithApp, object> = {
  name: 'user.admitted',
  examine: ({ parked, session, app }) => {
    if (
      app.permittedUsers === 'AdminApprovedPreAuthorized' &&
      !isPreAuthorized(app, session.user)
    ) {
      throw refusedByRedirect(
        parked,
        'OAUTH_APP_ACCESS_DENIED',
        'user is not admin approved to access this app',
        { stored: 'Admin approved users are pre-authorized', received: session.user.username },
      )
    }
    return {}
  },
}

/** Whether an admin decided for the user, who then sees no consent page. */
export function isPreAuthorized(app: AppSetup, user: UserSetup): boolean {
  return (
    app.permittedUsers === 'AdminApprovedPreAuthorized' &&
    (app.preAuthorizedUsers.includes(user.username) ||
      app.preAuthorizedProfiles.includes(user.profile))
  )
}
