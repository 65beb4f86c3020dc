import type { Check } from '../../world/checklist.ts'
import type { Visited } from '../../world/visit.ts'
import { registerRefusal } from './register-refusal.ts'
import type { WithParent } from './registration-token.ts'

/** Apps that can be registered in one org; the true number is not published. */
const mostRegistrations = 100

export const registrationRoom: Check<Visited & WithParent, object> = {
  name: 'registration.room',
  examine: async ({ visit, parent: { org } }) => {
    const all = await visit.world.store.list('registeredApp')
    const count = all.filter(([, { orgId }]) => orgId === org.id).length
    if (count >= mostRegistrations) {
      throw registerRefusal('registration.room', {
        stored: String(mostRegistrations),
        received: String(count + 1),
      })
    }
    return {}
  },
}
