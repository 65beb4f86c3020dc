import type { Check } from '../../world/checklist.ts'
import type { WithSession } from './app-installed.ts'
import { unexpectedError } from './error-page.ts'
import type { WithParked } from './source-known.ts'

/** Whoever may use the API alone cannot decide on a page, and is told no reason (sheet §4.2). */
export const userNotApiOnly: Check<WithParked & WithSession, object> = {
  name: 'user.notApiOnly',
  examine: ({ parked, session: { user } }) => {
    if (!user.apiOnly) return {}
    throw unexpectedError(parked.state, { stored: 'API only', received: user.username })
  },
}
