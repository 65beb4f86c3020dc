import type { Check } from '../../world/checklist.ts'
import type { WithSession } from './app-installed.ts'
import { refusedBack } from './redirected.ts'
import type { WithParked } from './source-known.ts'

/** A session can outlive the user: an admin may have deactivated or frozen them since. */
export const userInUse: Check<WithParked & WithSession, object> = {
  name: 'user.inUse',
  examine: ({ parked, session: { user } }) => {
    if (user.active && !user.frozen) return {}
    const stored = user.active ? 'frozen' : 'inactive'
    throw refusedBack('user.inUse', parked, { stored, received: user.username })
  },
}
