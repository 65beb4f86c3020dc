import { checklist } from '../../world/checklist.ts'
import { clientEnabled, clientNotBlocked } from '../checks/client-enabled.ts'
import { clientInThisOrg } from '../checks/client-in-this-org.ts'
import { clientKnown } from '../checks/client-known.ts'
import { grantParametersPresent } from '../checks/grant-parameters-present.ts'
import { lettingIn } from '../checks/letting-in.ts'
import { userApproved } from '../checks/user-approved.ts'
import type { AskedForTokens, Grant } from '../grant.ts'
import { issueWithoutRefresh } from '../issue-without-refresh.ts'
import { samlAssertionAudience } from './checks/saml-assertion-audience.ts'
import {
  samlAssertionFresh,
  samlAssertionRecipient,
  samlAssertionUnused,
} from './checks/saml-assertion-fresh.ts'
import { samlAssertionReadable } from './checks/saml-assertion-readable.ts'
import { samlAssertionSigned } from './checks/saml-assertion-signed.ts'

/** The same questions as of a JWT, in the same order. */
const assertionChecks = checklist<AskedForTokens>()
  .check(grantParametersPresent('assertion'))
  .check(samlAssertionReadable)
  .check(clientInThisOrg)
  .check(clientKnown)
  .check(samlAssertionSigned)
  .check(clientEnabled)
  .check(clientNotBlocked)
  .check(samlAssertionAudience)
  .check(samlAssertionFresh)
  .check(samlAssertionRecipient)
  .check(samlAssertionUnused)
  .check(userApproved)

/** `urn:ietf:params:oauth:grant-type:saml2-bearer` (sheet §5.4, RFC 7522). */
export const assertSaml: Grant = async (asked) => {
  const asserted = await assertionChecks.run(asked)
  await lettingIn.run(asserted)
  return issueWithoutRefresh(asserted, 'assertion')
}
