import { checklist } from '../../world/checklist.ts'
import { atMyDomain } from '../checks/at-my-domain.ts'
import { grantParametersPresent } from '../checks/grant-parameters-present.ts'
import { holderAdmitted } from '../checks/holder-admitted.ts'
import { holderMayUseUninstalled } from '../checks/holder-may-use-uninstalled.ts'
import { identifyingClient, type IdentifiedClient } from '../checks/identifying-client.ts'
import { lettingIn } from '../checks/letting-in.ts'
import type { Grant } from '../grant.ts'
import { issueWithoutRefresh } from '../issue-without-refresh.ts'
import { exchangedScopes } from './checks/exchanged-scopes.ts'
import { noActorToken } from './checks/no-actor-token.ts'
import { subjectTokenAccepted } from './checks/subject-token-accepted.ts'
import { subjectTokenSize } from './checks/subject-token-size.ts'
import { subjectTokenType } from './checks/subject-token-type.ts'
import { tokenExchangeEnabled } from './checks/token-exchange-enabled.ts'

const exchangeChecks = checklist<IdentifiedClient>()
  .check(atMyDomain('tokenExchange.myDomain'))
  .check(tokenExchangeEnabled)
  .check(grantParametersPresent('subject_token', 'subject_token_type'))
  .check(noActorToken)
  .check(subjectTokenSize)
  .check(subjectTokenType)
  .check(subjectTokenAccepted)
  .check(exchangedScopes)
  .check(holderAdmitted)
  .check(holderMayUseUninstalled)

/** Token exchange and its hybrid form (sheet §5.4, RFC 8693). */
export const exchangeToken: Grant = async (asked) => {
  const granted = await exchangeChecks.run(await identifyingClient.run(asked))
  await lettingIn.run(granted)
  return issueWithoutRefresh(granted, 'tokenExchange')
}
