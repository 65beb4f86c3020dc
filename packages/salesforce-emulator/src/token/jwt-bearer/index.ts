import { checklist } from '../../world/checklist.ts'
import { clientEnabled, clientNotBlocked } from '../checks/client-enabled.ts'
import { clientInThisOrg } from '../checks/client-in-this-org.ts'
import { clientKnown } from '../checks/client-known.ts'
import { grantParametersPresent } from '../checks/grant-parameters-present.ts'
import { lettingIn } from '../checks/letting-in.ts'
import { userApproved } from '../checks/user-approved.ts'
import type { AskedForTokens, Grant } from '../grant.ts'
import { issueWithoutRefresh } from '../issue-without-refresh.ts'
import { assertionAudience } from './checks/assertion-audience.ts'
import { assertionFresh } from './checks/assertion-fresh.ts'
import { assertionReadable } from './checks/assertion-readable.ts'
import { assertionSigned } from './checks/assertion-signed.ts'
import { assertionUnused } from './checks/assertion-unused.ts'

/** Nothing about the user is looked at before the signature is known to be good. */
const assertionChecks = checklist<AskedForTokens>()
  .check(grantParametersPresent('assertion'))
  .check(assertionReadable)
  .check(clientInThisOrg)
  .check(clientKnown)
  .check(assertionSigned)
  .check(clientEnabled)
  .check(clientNotBlocked)
  .check(assertionAudience)
  .check(assertionFresh)
  .check(assertionUnused)
  .check(userApproved)

/** `urn:ietf:params:oauth:grant-type:jwt-bearer` (sheet §5.8, RFC 7523 §2.1). */
export const assertJwt: Grant = async (asked) => {
  const asserted = await assertionChecks.run(asked)
  await lettingIn.run(asserted)
  return issueWithoutRefresh(asserted, 'assertion')
}
