import type { Check } from '../../world/checklist.ts'
import type { WithHolder } from './holder.ts'
import { tokenRefusal } from './token-refusal.ts'

/** Since September 2025 a connected app that is not installed needs a permission of the user (sheet §9.6). */
export const holderMayUseUninstalled: Check<WithHolder, object> = {
  name: 'holder.mayUseUninstalled',
  examine: ({ holder: { app, org, user } }) => {
    const isInstalled = org.apps.has(app.consumerKey) && app.status !== 'uninstalled'
    const mayDoWithout = app.kind === 'externalClientApp' || user.approveUninstalledConnectedApps
    if (!isInstalled && !mayDoWithout) {
      throw tokenRefusal('holder.mayUseUninstalled', {
        stored: 'Approve Uninstalled Connected Apps',
        received: user.username,
      })
    }
    return {}
  },
}
