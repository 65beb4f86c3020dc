import type { Check } from '../../world/checklist.ts'
import type { WithSession } from './app-installed.ts'
import { refusedBack } from './redirected.ts'
import type { WithParked } from './source-known.ts'

/** A trial that has run out, or an org that was closed (sheet §4.3). */
export const orgInUse: Check<WithParked & WithSession, object> = {
  name: 'org.inUse',
  examine: ({ parked, session: { org } }) => {
    if (org.setup.active) return {}
    throw refusedBack('org.inUse', parked, { stored: 'inactive', received: org.name })
  },
}
