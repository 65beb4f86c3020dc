import { issueAccessToken } from '../org/access-tokens.ts'
import { countGrant } from '../org/approvals.ts'
import { openGrant } from '../org/grants.ts'
import { issueRefreshToken } from '../org/refresh-tokens.ts'
import { covers } from '../org/scopes.ts'
import { holderOrgActive, holderUserActive } from '../token/checks/holder-standing.ts'
import { identifyingClient, type IdentifiedClient } from '../token/checks/identifying-client.ts'
import type { Grant } from '../token/grant.ts'
import { tokenFields } from '../token/token-fields.ts'
import { checklist } from '../world/checklist.ts'
import { deviceAllowed, deviceDecided, deviceUnspent } from './checks/device-allowed.ts'
import { deviceCodeFresh } from './checks/device-code-fresh.ts'
import { deviceCodeKnown } from './checks/device-code-known.ts'
import { deviceFlowEnabled } from './checks/device-flow-enabled.ts'
import { devicePatient } from './checks/device-patient.ts'

const deviceChecks = checklist<IdentifiedClient>()
  .check(deviceFlowEnabled.switchedOn)
  .check(deviceFlowEnabled.installed)
  .check(deviceCodeKnown)
  .check(deviceCodeFresh)
  .check(devicePatient)
  .check(deviceDecided)
  .check(deviceAllowed)
  .check(holderOrgActive)
  .check(holderUserActive)
  .check(deviceUnspent)

/** `grant_type=device`: the device asks whether its user has decided (sheet §5.4, §5.7). */
export const redeemDeviceCode: Grant = async (asked) => {
  const { visit, device, holder } = await deviceChecks.run(await identifyingClient.run(asked))
  const { org, user, app } = holder
  const { scopes } = device
  const whose = { orgId: org.id, userId: user.id, consumerKey: app.consumerKey }
  const grant = await openGrant(visit.world, { ...whose, scopes, approvedAt: visit.now })
  await countGrant(visit.world, grant, grant.key)
  const accessToken = await issueAccessToken(visit, grant, holder)
  const refreshToken = covers(scopes, 'refresh_token')
    ? await issueRefreshToken(visit, grant)
    : null
  visit.trail.reach('device.tokensIssued')
  return tokenFields(visit, { accessToken, refreshToken, scopes, nonce: null, org, user, app })
}
