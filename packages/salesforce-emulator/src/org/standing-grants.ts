import { after, type Awaitable } from '@flowscope/ports'
import type { WorldState } from '../world/visit.ts'
import type { LiveGrant } from './grants.ts'
import type { Grant } from './records.ts'
import { inAnswerOrder } from './scopes.ts'

/**
 * The grant behind access tokens that come without a refresh token. One record serves every token of
 * the same user, app and scopes, so that a program which logs in all day leaves nothing behind.
 */
export function standingGrant(world: WorldState, grant: Grant): Awaitable<LiveGrant> {
  const { orgId, userId, consumerKey, scopes } = grant
  const key = ['standing', orgId, userId, consumerKey, ...inAnswerOrder(scopes)].join(' ')
  return after(world.store.get('grant', key), (known) => {
    if (known) return known
    const live = { ...grant, key }
    return after(world.store.put('grant', key, live), () => live)
  })
}
