import type { Check } from '../../world/checklist.ts'
import type { Visited } from '../../world/visit.ts'
import { restRefusal } from './rest-refusal.ts'

/** Accounts of a practice org have no external id: nothing can be found by one. */
export const externalIdKnown: Check<Visited, object> = {
  name: 'externalId.known',
  examine: ({ visit }) => {
    const field = visit.segments.get('field') ?? ''
    const evidence = { stored: null, received: field }
    throw restRefusal(404, 'externalId.known', evidence, { values: { field } })
  },
}
