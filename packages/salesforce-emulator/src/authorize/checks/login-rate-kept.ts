import { isOverLoginRate, loginLimit } from '../../org/login-rate.ts'
import type { Check } from '../../world/checklist.ts'
import type { Visited } from '../../world/visit.ts'
import type { WithSession } from './app-installed.ts'
import { refusedBack } from './redirected.ts'
import type { WithParked } from './source-known.ts'

/** Programs that log in too often lock the user out of apps in the browser, too (sheet §4.3, §7). */
export const loginRateKept: Check<Visited & WithParked & WithSession, object> = {
  name: 'user.loginRate',
  examine: async ({ visit, parked, session }) => {
    if (!(await isOverLoginRate(visit, session))) return {}
    throw refusedBack('user.loginRate', parked, {
      stored: `${String(loginLimit)} logins an hour`,
      received: session.user.username,
    })
  },
}
