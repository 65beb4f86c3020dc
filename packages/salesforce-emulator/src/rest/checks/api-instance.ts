import type { WithBearer } from '../../bearer/bearer-checks.ts'
import type { Check } from '../../world/checklist.ts'
import type { Visited } from '../../world/visit.ts'
import { restRefusal } from './rest-refusal.ts'

/** A login host belongs to no org: data stands where `instance_url` points (sheet §1.1). */
export const apiInstance: Check<Visited & WithBearer, object> = {
  name: 'api.instance',
  examine: ({ visit: { place }, bearer: { org } }) => {
    if (place.kind === 'myDomain') return {}
    throw restRefusal(401, 'rest.session', { stored: org.authority, received: place.origin })
  },
}
