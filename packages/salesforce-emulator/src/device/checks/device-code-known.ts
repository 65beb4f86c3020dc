import { deviceOf, type FoundDevice } from '../../org/waiting-devices.ts'
import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import type { Visited } from '../../world/visit.ts'
import type { WithClient } from '../../token/checks/client-known.ts'
import { tokenRefusal } from '../../token/checks/token-refusal.ts'

export interface WithDevice {
  readonly device: FoundDevice
}

/** Another client's device code is as good as none (RFC 8628 §3.4). */
export const deviceCodeKnown: Check<Visited & ReadParameters & WithClient, WithDevice> = {
  name: 'deviceCode.known',
  examine: async ({ visit, parameters, client }) => {
    const received = parameters.get('code') ?? ''
    const device = await deviceOf(visit.world, received)
    if (device?.consumerKey !== client.app.consumerKey) {
      throw tokenRefusal('deviceCode.known', {
        stored: device?.consumerKey ?? null,
        received: device ? client.app.consumerKey : received,
      })
    }
    return { device }
  },
}
