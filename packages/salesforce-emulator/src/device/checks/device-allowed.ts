import { appOf } from '../../org/apps.ts'
import { servesOrg } from '../../org/place.ts'
import type { WaitingDevice } from '../../org/records.ts'
import { spendDevice } from '../../org/waiting-devices.ts'
import type { WithHolder } from '../../token/checks/holder.ts'
import { tokenRefusal } from '../../token/checks/token-refusal.ts'
import type { Check } from '../../world/checklist.ts'
import type { Visit, Visited } from '../../world/visit.ts'
import type { WithDevice } from './device-code-known.ts'

/** Until the user has decided there is nothing to give (RFC 8628 §3.5). */
export const deviceDecided: Check<WithDevice, object> = {
  name: 'device.decided',
  examine: ({ device: { decision, userCode } }) => {
    if (decision.kind === 'pending') {
      throw tokenRefusal('device.decided', { stored: null, received: userCode })
    }
    return {}
  },
}

export const deviceAllowed: Check<Visited & WithDevice, WithHolder> = {
  name: 'device.allowed',
  examine: async ({ visit, device }) => {
    const holder = await holderOf(visit, device)
    if (!holder) throw tokenRefusal('device.allowed', { stored: 'Deny', received: device.userCode })
    return { holder }
  },
}

/** The device code is used up by the tokens that it brings. */
export const deviceUnspent: Check<Visited & WithDevice, object> = {
  name: 'deviceCode.known',
  examine: async ({ visit, device: { deviceCode } }) => {
    if (await spendDevice(visit.world, deviceCode)) return {}
    throw tokenRefusal('deviceCode.known', { stored: null, received: deviceCode })
  },
}

async function holderOf(
  { world, place }: Visit,
  { decision, consumerKey }: WaitingDevice,
): Promise<WithHolder['holder'] | null> {
  if (decision.kind !== 'allowed' || !servesOrg(place, decision.orgId)) return null
  const org = world.directory.byId.get(decision.orgId)
  const user = org?.users.get(decision.userId)
  const app = await appOf(world, { orgId: decision.orgId, consumerKey })
  return org && user && app ? { org, user, app } : null
}
