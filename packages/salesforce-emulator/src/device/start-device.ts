import { expectDevice, pollInterval } from '../org/waiting-devices.ts'
import { basicHeaderReadable } from '../token/checks/basic-header-readable.ts'
import { clientEnabled, clientNotBlocked } from '../token/checks/client-enabled.ts'
import { clientInThisOrg } from '../token/checks/client-in-this-org.ts'
import { clientKnown } from '../token/checks/client-known.ts'
import type { Fields } from '../token/fields-answer.ts'
import { checklist } from '../world/checklist.ts'
import type { Parameters, ReadParameters } from '../world/parameters.ts'
import type { Visited } from '../world/visit.ts'
import { deviceFlowEnabled } from './checks/device-flow-enabled.ts'
import { deviceScopesAllowed, deviceScopesKnown } from './checks/device-scopes.ts'
import { connectPath } from './connect-path.ts'

type Asked = Visited & ReadParameters

/** A device has no secret to show: it only says whose app it runs. */
const startChecks = checklist<Asked>()
  .check(basicHeaderReadable)
  .check(clientInThisOrg)
  .check(clientKnown)
  .check(clientEnabled)
  .check(clientNotBlocked)
  .check(deviceFlowEnabled.switchedOn)
  .check(deviceFlowEnabled.installed)
  .check(deviceScopesKnown)
  .check(deviceScopesAllowed)

/** There is no endpoint for devices: they ask the token endpoint for codes (sheet §2, §5.7). */
export function asksForDeviceCode(parameters: Parameters): boolean {
  return parameters.get('response_type') === 'device_code' && !parameters.has('grant_type')
}

/** `response_type=device_code`: a code for the device and one for its user; without `expires_in`. */
export async function startDevice(asked: Asked): Promise<Fields> {
  const { visit, client, scopes } = await startChecks.run(asked)
  const { consumerKey } = client.app
  const device = await expectDevice(visit, client.org.id, { consumerKey, scopes })
  visit.trail.reach('device.started', { stored: device.userCode, received: null })
  return [
    ['device_code', device.deviceCode],
    ['user_code', device.userCode],
    ['verification_uri', `${visit.place.origin}${connectPath}`],
    ['interval', String(pollInterval)],
  ]
}
