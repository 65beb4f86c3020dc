import type { WithBearer } from '../../bearer/bearer-checks.ts'
import type { Check } from '../../world/checklist.ts'
import type { Visited } from '../../world/visit.ts'
import { openCursor, type Cursor } from '../cursors.ts'
import { restRefusal } from './rest-refusal.ts'

export interface WithCursor {
  readonly cursor: Cursor
}

/** The place in a result that `nextRecordsUrl` named: of this user, and not idle for too long. */
export const locatorKnown: Check<Visited & WithBearer, WithCursor> = {
  name: 'locator.known',
  examine: async ({ visit, bearer }) => {
    const received = visit.segments.get('locator') ?? ''
    const cursor = await openCursor(visit, bearer, received)
    if (!cursor) throw restRefusal(400, 'locator.known', { stored: null, received })
    return { cursor }
  },
}
