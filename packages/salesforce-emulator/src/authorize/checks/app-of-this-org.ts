import { appAt, appNamed } from '../../org/apps.ts'
import type { InstalledApp } from '../../org/place.ts'
import type { Check } from '../../world/checklist.ts'
import type { Visited } from '../../world/visit.ts'
import { mayBeAnsweredAt } from '../callback-match.ts'
import type { WithApp, WithSession } from './app-installed.ts'
import { refusedBack } from './redirected.ts'
import type { WithParked } from './source-known.ts'

type Asked = Visited & WithParked & WithSession

/** Only after login is it known whose org is asked: a local app may be that of another (sheet §4.3). */
export const appOfThisOrg: Check<Asked, WithApp> = {
  name: 'app.ofThisOrg',
  examine: async (asked) => {
    const { parked, session } = asked
    const known = (await installed(asked)) ?? (await elsewhere(asked))
    const received = session.user.username
    if (!known) throw refusedBack('app.installed', parked, { stored: null, received })
    const { app, org } = known
    const isHere = org.id === session.org.id
    if (!isHere && app.kind === 'externalClientApp' && app.distributionState === 'Local') {
      throw refusedBack('app.ofThisOrg', parked, { stored: `local to ${org.name}`, received })
    }
    return { app, isInstalled: isHere && app.status !== 'uninstalled' }
  },
}

/** The app of the user's own org, if it can be answered where this request wants it. */
async function installed({ visit, parked, session }: Asked): Promise<InstalledApp | null> {
  const app = await appNamed(visit.world, session.org, parked.consumerKey)
  const isAnswerable =
    parked.deviceCode !== null ||
    (app !== null && mayBeAnsweredAt(visit.world, app, parked.redirectUri))
  return app && isAnswerable ? { app, org: session.org } : null
}

/** The app that was found before the login, of another org than the user's. */
async function elsewhere({ visit, parked, session }: Asked): Promise<InstalledApp | null> {
  const known = await appAt(visit, parked.consumerKey)
  return known?.org.id === session.org.id ? null : known
}
