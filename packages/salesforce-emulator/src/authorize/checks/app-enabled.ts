import type { Check } from '../../world/checklist.ts'
import type { WithApp } from './app-installed.ts'
import { refusedBack } from './redirected.ts'
import type { WithParked } from './source-known.ts'

/** @see sheet §6 for the words */
export const appEnabled: Check<WithParked & WithApp, object> = {
  name: 'app.enabled',
  examine: ({ parked, app }) => {
    if (app.status !== 'disabled') return {}
    throw refusedBack('app.enabled', parked, { stored: 'disabled', received: app.name })
  },
}
