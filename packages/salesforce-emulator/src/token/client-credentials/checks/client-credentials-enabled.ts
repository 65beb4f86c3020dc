import type { Check } from '../../../world/checklist.ts'
import type { WithClient } from '../../checks/client-known.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'

/** @see sheet §5.9, §9.3: Enable Client Credentials Flow */
export const clientCredentialsEnabled: Check<WithClient, object> = {
  name: 'clientCredentials.enabled',
  examine: ({ client: { app } }) => {
    if (!app.enableClientCredentialsFlow) {
      throw tokenRefusal('clientCredentials.enabled', { stored: 'off', received: app.name })
    }
    return {}
  },
}
