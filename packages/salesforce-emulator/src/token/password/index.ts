import { checklist } from '../../world/checklist.ts'
import { holderAdmitted } from '../checks/holder-admitted.ts'
import { holderMayUseUninstalled } from '../checks/holder-may-use-uninstalled.ts'
import { identifyingClient, type IdentifiedClient } from '../checks/identifying-client.ts'
import { lettingIn } from '../checks/letting-in.ts'
import type { Grant } from '../grant.ts'
import { issueWithoutRefresh } from '../issue-without-refresh.ts'
import { loginCorrect } from './checks/login-correct.ts'

const passwordChecks = checklist<IdentifiedClient>()
  .check(loginCorrect)
  .check(holderAdmitted)
  .check(holderMayUseUninstalled)

/** `grant_type=password`: the client holds the user's password, which is why it is blocked (sheet §5.10). */
export const logInWithPassword: Grant = async (asked) => {
  const granted = await passwordChecks.run(await identifyingClient.run(asked))
  await lettingIn.run(granted)
  return issueWithoutRefresh(granted, 'password')
}
