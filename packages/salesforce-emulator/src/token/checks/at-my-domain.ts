import type { CheckName } from '../../explanations/index.ts'
import type { RefusalId } from '../../ledger/index.ts'
import type { Check } from '../../world/checklist.ts'
import type { Visited } from '../../world/visit.ts'
import { tokenRefusal } from './token-refusal.ts'

/** Some flows know no login host, since nothing in them tells the org (sheet §1.1). */
export function atMyDomain(name: CheckName & RefusalId): Check<Visited, object> {
  return {
    name,
    examine: ({ visit: { place } }) => {
      if (place.kind === 'loginHost') {
        throw tokenRefusal(name, { stored: 'My Domain', received: place.origin })
      }
      return {}
    },
  }
}
