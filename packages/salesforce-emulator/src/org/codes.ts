import type { WorldState } from '../world/visit.ts'
import { mintCode } from './mint.ts'
import type { AuthorizationCode } from './records.ts'

/** Milliseconds for which a code can be exchanged (sheet §7). */
export const codeLifetime = 15 * 60 * 1000

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
