import type { ParkedRequest } from '../../org/records.ts'
import { decideDevice } from '../../org/waiting-devices.ts'
import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import type { Visit, Visited } from '../../world/visit.ts'
import { refusedBack } from './redirected.ts'
import type { WithParked } from './source-known.ts'

/** Anything but the Allow button is a no. */
export const consentGiven: Check<Visited & ReadParameters & WithParked, object> = {
  name: 'consent.given',
  examine: async ({ visit, parameters, parked }) => {
    if (!parameters.has('allow') || parameters.has('deny')) {
      await tellDevice(visit, parked)
      throw refusedBack('consent.given', parked)
    }
    return {}
  },
}

/** A device cannot be redirected: it hears of the refusal when it asks next (sheet §5.7). */
async function tellDevice({ world }: Visit, { deviceCode }: ParkedRequest): Promise<void> {
  if (deviceCode !== null) await decideDevice(world, deviceCode, { kind: 'denied' })
}
