import type { Check } from '../../world/checklist.ts'
import type { WithClient } from '../../token/checks/client-known.ts'
import { tokenRefusal } from '../../token/checks/token-refusal.ts'

/** @see sheet §5.7 */
export const deviceFlowEnabled: Readonly<
  Record<'switchedOn' | 'installed', Check<WithClient, object>>
> = {
  switchedOn: {
    name: 'deviceFlow.enabled',
    examine: ({ client: { app } }) => {
      if (!app.enableDeviceFlow) {
        throw tokenRefusal('deviceFlow.enabled', {
          stored: 'Enable Device Flow is off',
          received: app.name,
        })
      }
      return {}
    },
  },
  installed: {
    name: 'deviceFlow.installed',
    examine: ({ client: { app } }) => {
      if (app.status === 'uninstalled') {
        throw tokenRefusal('deviceFlow.installed', { stored: app.status, received: app.name })
      }
      return {}
    },
  },
}
