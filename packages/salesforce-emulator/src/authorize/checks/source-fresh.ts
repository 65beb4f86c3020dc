import { parkingTime } from '@flowscope/reference'
import type { Check } from '../../world/checklist.ts'
import type { Visited } from '../../world/visit.ts'
import { refusedOnPage } from './error-page.ts'
import type { WithParked } from './source-known.ts'

/** @see sheet §1.2: error 1800 for a request that waited for the user for too long */
export const sourceFresh: Check<Visited & WithParked, object> = {
  name: 'source.fresh',
  examine: ({ visit, parked }) => {
    const age = visit.now - parked.parkedAt
    if (age <= parkingTime) return {}
    throw refusedOnPage('source.fresh', parked.state, {
      stored: `${String(parkingTime)} ms at most`,
      received: `${String(age)} ms`,
    })
  },
}
