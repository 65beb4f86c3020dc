import { after } from '@flowscope/ports'
import { checklist } from '../../world/checklist.ts'
import { atMyDomain } from '../checks/at-my-domain.ts'
import { holderAdmitted } from '../checks/holder-admitted.ts'
import { holderMayUseUninstalled } from '../checks/holder-may-use-uninstalled.ts'
import { identifyingClient, type IdentifiedClient } from '../checks/identifying-client.ts'
import { lettingIn } from '../checks/letting-in.ts'
import type { Grant } from '../grant.ts'
import { issueWithoutRefresh } from '../issue-without-refresh.ts'
import { clientCredentialsEnabled } from './checks/client-credentials-enabled.ts'
import { runAsUser } from './checks/run-as-user.ts'

const clientCredentialsChecks = checklist<IdentifiedClient>()
  .check(atMyDomain('clientCredentials.myDomain'))
  .check(clientCredentialsEnabled)
  .check(runAsUser)
  .check(holderAdmitted)
  .check(holderMayUseUninstalled)

/** `grant_type=client_credentials`: the app as itself, in the shoes of its Run As user (sheet §5.9). */
export const clientCredentials: Grant = (asked) => {
  const granted = after(identifyingClient.run(asked), clientCredentialsChecks.run)
  const admitted = after(granted, lettingIn.run)
  return after(admitted, (holder) => issueWithoutRefresh(holder, 'clientCredentials'))
}
