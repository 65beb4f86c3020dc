import type { WorldState } from '../world/visit.ts'
import { forgetGrant } from './approvals.ts'
import { liveGrant, revokeGrant } from './grants.ts'
import { mintCode } from './mint.ts'
import type { AuthorizationCode } from './records.ts'

export async function issueCode(world: WorldState, record: AuthorizationCode): Promise<string> {
  const code = await mintCode(world, record.orgId)
  await world.store.put('issuedCode', code, { issuedAt: record.issuedAt })
  await world.store.put('authorizationCode', code, record)
  return code
}

/** Hands a code's record to one caller only; everybody after that learns that it was used. */
export async function takeCode(
  world: WorldState,
  code: string,
): Promise<AuthorizationCode | 'used' | 'unknown'> {
  const record = await world.store.take('authorizationCode', code)
  if (record) return record
  return (await world.store.get('issuedCode', code)) ? 'used' : 'unknown'
}

/** Lets the grant of a code be found should the code come again; nobody asks unless a world is told to. */
export async function rememberExchange(
  { store, counterfactual }: WorldState,
  code: string,
  { issuedAt }: AuthorizationCode,
  grant: string,
): Promise<void> {
  if (counterfactual.revokeOnCodeReuse) await store.put('issuedCode', code, { issuedAt, grant })
}

/** Ends what the first use of a code opened (RFC 6749 §4.1.2), where a world is told to. */
export async function revokeFirstUse(world: WorldState, code: string): Promise<void> {
  const issued = await world.store.get('issuedCode', code)
  const grant = issued?.grant === undefined ? null : await liveGrant(world, issued.grant)
  if (!grant) return
  await revokeGrant(world, grant.key)
  await forgetGrant(world, grant, grant.key)
}
