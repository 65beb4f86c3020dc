import { notePoll, pollInterval } from '../../org/waiting-devices.ts'
import type { Check } from '../../world/checklist.ts'
import type { Visited } from '../../world/visit.ts'
import { tokenRefusal } from '../../token/checks/token-refusal.ts'
import type { WithDevice } from './device-code-known.ts'

/** A question that comes too soon counts as the last one all the same. */
export const devicePatient: Check<Visited & WithDevice, object> = {
  name: 'device.patient',
  examine: async ({ visit, device }) => {
    const polledAt = await notePoll(visit, device.deviceCode)
    const waited = polledAt === null ? Infinity : visit.now - polledAt
    if (waited < pollInterval * 1000) {
      throw tokenRefusal('device.patient', {
        stored: `${String(pollInterval)} s from one question to the next`,
        received: `${String(waited)} ms`,
      })
    }
    return {}
  },
}
