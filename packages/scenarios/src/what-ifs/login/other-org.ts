import { appSettings, seenInTraffic } from '@flowscope/reference'
import type { Move } from '../../move.ts'
import { stretch } from '../../walk.ts'
import { refusedAfterLogin } from '../endings.ts'
import { backToWebApp } from '../moves.ts'
import { said } from '../said.ts'
import { series } from '../series.ts'
import { atCommonLogin, packagedAtCommonLogin } from '../setups.ts'

const asGina: Move = {
  type: 'fill',
  step: 'logIn',
  typed: { username: 'gina@globex.example', pw: 'practice-2' },
}

/** Somebody of another org logs in where all of them may. */
export const otherOrgWhatIfs = series(
  {
    station: 'login',
    by: 'user',
    at: 'logIn',
    then: [...stretch('follow', 'logIn'), ...backToWebApp],
    sources: [seenInTraffic, appSettings],
  },
  [
    {
      id: 'user-of-another-org',
      title: 'a user of another org logs in to a local app',
      setting: 'Distribution State',
      ask: 'At the common login host Gina of Globex logs in. The app is local to Acme. What happens?',
      answers: [
        'The web app is told that this is cross-org.',
        'Gina gets tokens for Acme.',
        'Her password is refused.',
        'She agrees at Globex, and the app gets tokens for Globex.',
      ],
      reason:
        'The username decides the org, and only then is it known that the app is not at home there. A session left over in the browser does the same.',
      setup: atCommonLogin,
      change: asGina,
      then: [...stretch('follow', 'logIn'), ...backToWebApp],
      expect: {
        status: 400,
        ...said(
          'redirect.OAUTH_AUTHORIZATION_BLOCKED.cross-org-oauth-flows-are-not-supported-for-this-external-client-app',
        ),
        check: 'app.ofThisOrg',
        states: refusedAfterLogin,
      },
    },
    {
      id: 'packaged-app-not-installed',
      title: 'a user of another org logs in to a packaged app that is not installed there',
      setting: 'Distribution State',
      ask: 'Now the app may be installed in other orgs, but at Globex nobody has. What is told?',
      answers: [
        'In the callback, that the app is not installed in this org.',
        'The same as for a local app: cross-org flows are not supported.',
        'Nothing: Gina can install it by allowing it.',
      ],
      reason: 'Local cannot work there at all; packaged could, once an administrator installs it.',
      setup: packagedAtCommonLogin,
      change: asGina,
      then: [...stretch('follow', 'logIn'), ...backToWebApp],
      expect: {
        status: 400,
        ...said('redirect.OAUTH_EC_APP_NOT_FOUND.external-client-app-is-not-installed-in-this-org'),
        check: 'app.installed',
        states: refusedAfterLogin,
      },
    },
  ],
)
