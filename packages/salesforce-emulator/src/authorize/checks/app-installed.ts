import type { AppSetup } from '@flowscope/reference'
import type { LoggedIn } from '../../org/browser-sessions.ts'
import type { Check } from '../../world/checklist.ts'
import { refusedBack } from './redirected.ts'
import type { WithParked } from './source-known.ts'

export interface WithSession {
  readonly session: LoggedIn
}

export interface WithApp {
  readonly app: AppSetup
  /** Whether the user's org has the app. */
  readonly isInstalled: boolean
}

/** An external client app works where it is installed and nowhere else (sheet §4.3). */
export const appInstalled: Check<WithParked & WithSession & WithApp, object> = {
  name: 'app.installed',
  examine: ({ parked, session, app, isInstalled }) => {
    if (isInstalled || app.kind === 'connectedApp') return {}
    throw refusedBack('app.installed', parked, {
      stored: `not installed in ${session.org.name}`,
      received: parked.consumerKey,
    })
  },
}
