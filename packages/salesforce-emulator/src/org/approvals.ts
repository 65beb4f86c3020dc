import type { WorldState } from '../world/visit.ts'
import { revokeGrant } from './grants.ts'
import type { Approval, Grant } from './records.ts'
import { covers } from './scopes.ts'

/** How many grants of one user and app live at the same time (sheet §7). */
const approvalLimit = 5

/** Who approved which app. */
export type ApprovalOf = Pick<Grant, 'orgId' | 'userId' | 'consumerKey'>

const nothing: Approval = { scopes: [], grants: [] }

/** Whether the user has allowed this app all of these scopes before. */
export async function hasApproved(
  world: WorldState,
  whose: ApprovalOf,
  scopes: readonly string[],
): Promise<boolean> {
  const approval = await world.store.get('approval', keyOf(whose))
  return approval !== undefined && scopes.every((scope) => covers(approval.scopes, scope))
}

/** Remembers that the user pressed Allow. */
export function approve(world: WorldState, whose: ApprovalOf, scopes: readonly string[]) {
  return change(world, whose, (approval) => ({
    ...approval,
    scopes: [...new Set([...approval.scopes, ...scopes])],
  }))
}

/** Counts a new grant in; the oldest goes without a word when there are too many. */
export async function countGrant(world: WorldState, whose: ApprovalOf, grant: string) {
  let pushedOut: readonly string[] = []
  await change(world, whose, (approval) => {
    const grants = [...approval.grants, grant]
    pushedOut = grants.slice(0, -approvalLimit)
    return { ...approval, grants: grants.slice(-approvalLimit) }
  })
  for (const each of pushedOut) await revokeGrant(world, each)
}

/** A revoked grant no longer counts; with the last one the approval is gone, and consent is asked anew. */
export function forgetGrant(world: WorldState, whose: ApprovalOf, grant: string) {
  return change(world, whose, (approval) => {
    const grants = approval.grants.filter((each) => each !== grant)
    return grants.length === 0 ? null : { ...approval, grants }
  })
}

function change(
  world: WorldState,
  whose: ApprovalOf,
  next: (approval: Approval) => Approval | null,
): Promise<void> {
  const key = keyOf(whose)
  return world.inTurn(key, async () => {
    const changed = next((await world.store.get('approval', key)) ?? nothing)
    if (changed) await world.store.put('approval', key, changed)
    else await world.store.take('approval', key)
  })
}

function keyOf({ orgId, userId, consumerKey }: ApprovalOf): string {
  return `${orgId} ${userId} ${consumerKey}`
}
