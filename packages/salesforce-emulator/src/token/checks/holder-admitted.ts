import { isPreAuthorized } from '../../authorize/checks/user-admitted.ts'
import type { Check } from '../../world/checklist.ts'
import type { WithHolder } from './holder.ts'
import { tokenRefusal } from './token-refusal.ts'

/** @see sheet §6, §9.4: Permitted Users counts at the token endpoint as well */
export const holderAdmitted: Check<WithHolder, object> = {
  name: 'holder.admitted',
  examine: ({ holder: { app, user } }) => {
    if (app.permittedUsers === 'AdminApprovedPreAuthorized' && !isPreAuthorized(app, user)) {
      throw tokenRefusal('holder.admitted', {
        stored: app.permittedUsers,
        received: user.username,
      })
    }
    return {}
  },
}
