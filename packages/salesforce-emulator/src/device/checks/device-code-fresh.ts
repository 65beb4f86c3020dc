import { deviceTime } from '../../org/waiting-devices.ts'
import type { Check } from '../../world/checklist.ts'
import type { Visited } from '../../world/visit.ts'
import { tokenRefusal } from '../../token/checks/token-refusal.ts'
import type { WithDevice } from './device-code-known.ts'

export const deviceCodeFresh: Check<Visited & WithDevice, object> = {
  name: 'deviceCode.fresh',
  examine: ({ visit, device }) => {
    const age = visit.now - device.startedAt
    if (age > deviceTime) {
      throw tokenRefusal('deviceCode.fresh', {
        stored: `${String(deviceTime)} ms at most`,
        received: `${String(age)} ms`,
      })
    }
    return {}
  },
}
