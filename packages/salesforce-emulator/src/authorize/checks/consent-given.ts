import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import { refusedByRedirect } from './redirected.ts'
import type { WithParked } from './source-known.ts'

/** Anything but the Allow button is a no. */
export const consentGiven: Check<ReadParameters & WithParked, object> = {
  name: 'consent.given',
  examine: ({ parameters, parked }) => {
    if (!parameters.has('allow') || parameters.has('deny')) {
      throw refusedByRedirect(parked, 'access_denied', 'end-user denied authorization')
    }
    return {}
  },
}
