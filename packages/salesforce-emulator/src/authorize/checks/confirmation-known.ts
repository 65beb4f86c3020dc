import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import type { Visited } from '../../world/visit.ts'
import type { WithSession } from './app-installed.ts'
import { unexpectedError } from './error-page.ts'
import type { WithParked } from './source-known.ts'

/** The form must come from a page that this very session was shown, and only once. */
export const confirmationKnown: Check<Visited & ReadParameters & WithParked & WithSession, object> =
  {
    name: 'confirmation.known',
    examine: async ({ visit, parameters, source, session, parked }) => {
      const token = parameters.get('confirmationToken') ?? ''
      const shown = await visit.world.store.take('shownConsent', token)
      if (shown?.source !== source || shown.sid !== session.sid) {
        throw unexpectedError(parked.state, { stored: null, received: token })
      }
      return {}
    },
  }
