import type { Check } from '../../world/checklist.ts'
import type { Visited } from '../../world/visit.ts'
import { restRefusal } from './rest-refusal.ts'

/** The practice orgs have accounts and nothing else. */
export const objectKnown: Check<Visited, object> = {
  name: 'object.known',
  examine: ({ visit }) => {
    const received = visit.segments.get('object') ?? ''
    if (!isAccount(received)) {
      const evidence = { stored: 'Account', received }
      throw restRefusal(404, 'object.known', evidence, { values: { object: received } })
    }
    return {}
  },
}

/** Names of objects ignore case. */
export function isAccount(object: string): boolean {
  return object.toLowerCase() === 'account'
}
