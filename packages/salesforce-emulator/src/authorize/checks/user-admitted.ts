import type { AppSetup, UserSetup } from '@flowscope/reference'
import type { Check } from '../../world/checklist.ts'
import type { WithApp, WithSession } from './app-installed.ts'
import { refusedBack } from './redirected.ts'
import type { WithParked } from './source-known.ts'

/** @see sheet §9.4, Permitted Users */
export const userAdmitted: Check<WithParked & WithSession & WithApp, object> = {
  name: 'user.admitted',
  examine: ({ parked, session: { user }, app }) => {
    if (app.permittedUsers === 'AllSelfAuthorized' || isPreAuthorized(app, user)) return {}
    throw refusedBack('user.admitted', parked, {
      stored: 'Admin approved users are pre-authorized',
      received: `${user.username}, profile ${user.profile}`,
    })
  },
}

/** Whether an admin decided for the user, who then sees no consent page. */
export function isPreAuthorized(app: AppSetup, { username, profile }: UserSetup): boolean {
  if (app.permittedUsers !== 'AdminApprovedPreAuthorized') return false
  const isChosen = app.preAuthorizedUsers.some(
    (chosen) => chosen.toLowerCase() === username.toLowerCase(),
  )
  return isChosen || app.preAuthorizedProfiles.includes(profile)
}
