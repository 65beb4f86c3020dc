import { isGone } from '../../../org/standing.ts'
import type { Check } from '../../../world/checklist.ts'
import type { WithClient } from '../../checks/client-known.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'

/** An external client app that was uninstalled after the user had approved it. */
export const refreshAppInstalled: Check<WithClient, object> = {
  name: 'refreshApp.installed',
  examine: ({ client: { app } }) => {
    if (isGone(app)) {
      throw tokenRefusal('refreshApp.installed', { stored: app.status, received: app.name })
    }
    return {}
  },
}
