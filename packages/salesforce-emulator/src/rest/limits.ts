import { jsonAnswer } from '../world/answer.ts'
import type { Endpoint } from '../world/visit.ts'
import { callsUsed } from './api-usage.ts'
import { restCallChecks } from './checks/call-checks.ts'

/** What the org may still do today; calling it counts as a call (sheet §11). */
export const limitsEndpoint: Endpoint = async (visit) => {
  const { bearer } = await restCallChecks.run({ visit })
  const { org } = bearer
  visit.trail.reach('limits.answered')
  const most = org.setup.dailyApiRequests
  const left = most - (await callsUsed(visit, org))
  return jsonAnswer({ DailyApiRequests: { Max: most, Remaining: left } })
}
