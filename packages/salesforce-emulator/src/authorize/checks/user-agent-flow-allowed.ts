import type { Check } from '../../world/checklist.ts'
import { isUserAgentFlow } from '../../org/response-types.ts'
import type { WithSession } from './app-installed.ts'
import { refusedBack } from './redirected.ts'
import type { WithParked } from './source-known.ts'

/** An org can forbid that tokens travel through browsers, hybrid apps included (sheet §9.2). */
export const userAgentFlowAllowed: Check<WithParked & WithSession, object> = {
  name: 'userAgentFlow.allowed',
  examine: ({ parked, session: { org } }) => {
    if (isUserAgentFlow(parked.askedFor) && !org.setup.allowUserAgentFlows) {
      throw refusedBack('userAgentFlow.allowed', parked, {
        stored: 'OAuth user-agent flows are blocked in this org',
        received: parked.askedFor,
      })
    }
    return {}
  },
}
