import type { CheckName } from '../../../explanations/index.ts'
import type { RefusalId } from '../../../ledger/index.ts'
import { restrictionOf, type Restriction } from '../../../org/login-restrictions.ts'
import type { Check } from '../../../world/checklist.ts'
import type { Visited } from '../../../world/visit.ts'
import type { WithClient } from '../../checks/client-known.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'
import type { WithOwner } from './refresh-token-of-client.ts'

/** Refuses when the first rule that keeps the user out is of one of these kinds. */
export function restrictionCheck(
  name: CheckName & RefusalId,
  kinds: readonly Restriction['kind'][],
): Check<Visited & WithClient & WithOwner, object> {
  return {
    name,
    examine: ({ visit, client: { app }, org, user }) => {
      const restriction = restrictionOf(visit, org, user, app, 'refresh')
      if (restriction && kinds.includes(restriction.kind)) {
        throw tokenRefusal(name, restriction.evidence)
      }
      return {}
    },
  }
}
