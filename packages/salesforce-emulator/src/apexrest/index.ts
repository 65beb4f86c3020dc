import { createAccounts, NoRoom } from '../rest/accounts/new-accounts.ts'
import { apiCallChecks } from '../rest/checks/call-checks.ts'
import type { Bearer } from '../org/access-tokens.ts'
import { jsonAnswer } from '../world/answer.ts'
import type { Endpoint, Visit } from '../world/visit.ts'
import { accountsIn } from './accounts-in.ts'

/** What the Apex class of the practice orgs returns (sheet §11.1). */
type Outcome = 'Success' | 'Failure'

/**
 * The Apex REST class `createAccountRecord`: takes a list of accounts and inserts all of them or
 * none. An Apex class answers 200 even where it tells of a failure.
 */
export const createAccountRecordEndpoint: Endpoint = async (visit) => {
  const { bearer } = await apiCallChecks.run({ visit })
  visit.trail.reach('apex.insert')
  const outcome = await insert(visit, bearer)
  visit.trail.reach(outcome === 'Success' ? 'apex.succeeded' : 'apex.failed', {
    stored: bearer.org.name,
    received: visit.request.body,
  })
  return jsonAnswer(outcome)
}

async function insert(visit: Visit, bearer: Bearer): Promise<Outcome> {
  const accounts = accountsIn(visit.request)
  if (accounts === null) return 'Failure'
  try {
    await createAccounts(visit, bearer, accounts)
    return 'Success'
  } catch (error) {
    if (error instanceof NoRoom) return 'Failure'
    throw error
  }
}
