import type { Check } from '../../../world/checklist.ts'
import type { ReadParameters } from '../../../world/parameters.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'

/** An actor token asks for an asset token, which is another flow under the same name (sheet §5.4). */
export const noActorToken: Check<ReadParameters, object> = {
  name: 'tokenExchange.noActor',
  examine: ({ parameters }) => {
    const received = parameters.get('actor_token')
    if (received !== undefined) {
      throw tokenRefusal('tokenExchange.noActor', { stored: null, received })
    }
    return {}
  },
}
