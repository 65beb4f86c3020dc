import type { Admitted } from '../authorize/hand-over/admitted.ts'
import { refusedOnPage } from '../authorize/checks/error-page.ts'
import { decideDevice, deviceOf, deviceTime } from '../org/waiting-devices.ts'
import { pageAnswer, type Answer } from '../world/answer.ts'
import { approvedPage } from './connect-page.ts'

/** The user has allowed it: the device learns of it when it asks next (sheet §13.2). */
export async function connectDevice({ visit, parked, session, app }: Admitted): Promise<Answer> {
  const { world, now, trail } = visit
  const deviceCode = parked.deviceCode ?? ''
  const device = await deviceOf(world, deviceCode)
  trail.reach('deviceCode.fresh')
  if (!device || now - device.startedAt > deviceTime) throw refusedOnPage('deviceCode.fresh', null)
  const { org, user } = session
  const decision = { kind: 'allowed', orgId: org.id, userId: user.id } as const
  if (!(await decideDevice(world, deviceCode, decision))) {
    trail.reach('deviceCode.known')
    throw refusedOnPage('deviceCode.known', null, { stored: null, received: device.userCode })
  }
  trail.reach('device.connected', { stored: user.username, received: device.userCode })
  return pageAnswer(approvedPage(app.name))
}
