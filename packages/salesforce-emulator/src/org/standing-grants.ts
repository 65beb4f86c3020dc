import type { WorldState } from '../world/visit.ts'
import type { LiveGrant } from './grants.ts'
import type { Grant } from './records.ts'
import { inAnswerOrder } from './scopes.ts'

/**
 * The grant behind access tokens that come without a refresh token. One record serves every token of
 * the same user, app and scopes, so that a program which logs in all day leaves nothing behind.
 */
export async function standingGrant(world: WorldState, grant: Grant): Promise<LiveGrant> {
  const { orgId, userId, consumerKey, scopes } = grant
  const key = ['standing', orgId, userId, consumerKey, ...inAnswerOrder(scopes)].join(' ')
  const known = await world.store.get('grant', key)
  if (known) return known
  const live = { ...grant, key }
  await world.store.put('grant', key, live)
  return live
}
