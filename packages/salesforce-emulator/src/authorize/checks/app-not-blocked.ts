import type { Check } from '../../world/checklist.ts'
import type { WithApp } from './app-installed.ts'
import { refusedBack } from './redirected.ts'
import type { WithParked } from './source-known.ts'

/** @see sheet §4.3 */
export const appNotBlocked: Check<WithParked & WithApp, object> = {
  name: 'app.notBlocked',
  examine: ({ parked, app }) => {
    if (app.status !== 'blocked') return {}
    throw refusedBack('app.notBlocked', parked, { stored: 'blocked', received: app.name })
  },
}
