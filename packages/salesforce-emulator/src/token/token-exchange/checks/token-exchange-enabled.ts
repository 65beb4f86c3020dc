import type { Check } from '../../../world/checklist.ts'
import type { WithClient } from '../../checks/client-known.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'

/** @see sheet §9.3: Enable Token Exchange Flow */
export const tokenExchangeEnabled: Check<WithClient, object> = {
  name: 'tokenExchange.enabled',
  examine: ({ client: { app } }) => {
    if (!app.enableTokenExchangeFlow) {
      throw tokenRefusal('tokenExchange.enabled', { stored: 'off', received: app.name })
    }
    return {}
  },
}
