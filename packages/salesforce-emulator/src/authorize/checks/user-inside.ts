import { isActivated } from '../../org/activated-browsers.ts'
import { restrictionOf } from '../../org/login-restrictions.ts'
import type { Check } from '../../world/checklist.ts'
import type { Visited } from '../../world/visit.ts'
import type { WithApp, WithSession } from './app-installed.ts'
import { refusedBack } from './redirected.ts'
import type { WithParked } from './source-known.ts'

/** Hours and addresses hold for a session that is alive, too; the app may relax them (sheet §9.4). */
export const userInside: Check<Visited & WithParked & WithSession & WithApp, object> = {
  name: 'user.inside',
  examine: async ({ visit, parked, session, app }) => {
    const entrance = (await isActivated(visit, session)) ? 'activatedDevice' : 'login'
    const restriction = restrictionOf(visit, session.org, session.user, app, entrance)
    if (restriction) throw refusedBack('user.inside', parked, restriction.evidence)
    return {}
  },
}
