import type { Fields } from '../../token/fields-answer.ts'
import type { Visit } from '../../world/visit.ts'

/** Who answers, for a client that talks to several servers (RFC 9207 §2). Salesforce does not say it. */
export function issuerPairs({ world, place }: Visit): Fields {
  return world.counterfactual.iss ? [['iss', place.origin]] : []
}
