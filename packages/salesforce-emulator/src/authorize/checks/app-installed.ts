import type { AppSetup } from '@flowscope/reference'
import type { LoggedIn } from '../../org/browser-sessions.ts'
import type { Check } from '../../world/checklist.ts'
import { refusedByRedirect } from './redirected.ts'
import type { WithParked } from './source-known.ts'

export interface WithSession {
  readonly session: LoggedIn
}

export interface WithApp {
  readonly app: AppSetup
}

/** Only after login is it known whose org is asked: an app may be missing there (sheet §4.3). */
export const appInstalled: Check<WithParked & WithSession, WithApp> = {
  name: 'app.installed',
  examine: ({ parked, session }) => {
    const app = session.org.apps.get(parked.consumerKey)
    if (!app?.callbackUrls.includes(parked.redirectUri)) {
      throw refusedByRedirect(
        parked,
        'OAUTH_EC_APP_NOT_FOUND',
        'External client app is not installed in this org',
        { stored: session.org.name, received: parked.consumerKey },
      )
    }
    return { app }
  },
}
