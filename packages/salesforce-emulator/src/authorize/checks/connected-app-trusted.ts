import type { Check } from '../../world/checklist.ts'
import type { WithApp, WithSession } from './app-installed.ts'
import { refusedOnPage } from './error-page.ts'
import type { WithParked } from './source-known.ts'

/** The older connected apps work where nobody installed them, for users with a permission (sheet §9.6). */
export const connectedAppTrusted: Check<WithParked & WithSession & WithApp, object> = {
  name: 'connectedApp.trusted',
  examine: ({ parked, session, app, isInstalled }) => {
    if (isInstalled || app.kind === 'externalClientApp') return {}
    if (session.user.approveUninstalledConnectedApps) return {}
    throw refusedOnPage('connectedApp.trusted', parked.state, {
      stored: `not installed in ${session.org.name}`,
      received: session.user.username,
    })
  },
}
