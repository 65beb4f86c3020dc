import type { Awaitable } from '@flowscope/ports'
import type { WorldState } from '../world/visit.ts'
import { liveGrant, revokeGrant } from './grants.ts'
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

/** What the user has allowed this app so far; nothing when it was never asked. */
export async function approvedScopes(
  world: WorldState,
  whose: ApprovalOf,
): Promise<readonly string[]> {
  return (await world.store.get('approval', keyOf(whose)))?.scopes ?? []
}

/** Remembers that the user pressed Allow. */
export function approve(world: WorldState, whose: ApprovalOf, scopes: readonly string[]) {
  return change(world, whose, (approval) => ({
    ...approval,
    scopes: [...new Set([...approval.scopes, ...scopes])],
  }))
}

/** Counts a new grant in; the oldest goes without a word when there are too many alive. */
export async function countGrant(world: WorldState, whose: ApprovalOf, grant: string) {
  let pushedOut: readonly string[] = []
  await change(world, whose, async (approval) => {
    const grants = [...(await alive(world, approval.grants)), grant]
    pushedOut = grants.slice(0, -approvalLimit)
    return { ...approval, grants: grants.slice(-approvalLimit) }
  })
  for (const each of pushedOut) await revokeGrant(world, each)
}

/** The grant that one more would push out, and how many are alive; `null` while there is room. */
export async function nextToGo(world: WorldState, whose: ApprovalOf) {
  const approval = await world.store.get('approval', keyOf(whose))
  const grants = await alive(world, approval?.grants ?? [])
  const [oldest] = grants
  if (oldest === undefined || grants.length < approvalLimit) return null
  const grant = await liveGrant(world, oldest)
  return grant && { grant, count: grants.length }
}

/** A revoked grant no longer counts; with the last one the approval is gone, and consent is asked anew. */
export function forgetGrant(world: WorldState, whose: ApprovalOf, grant: string) {
  return change(world, whose, (approval) => {
    const grants = approval.grants.filter((each) => each !== grant)
    return grants.length === 0 ? null : { ...approval, grants }
  })
}

async function alive(world: WorldState, grants: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const grant of grants) {
    if (await world.store.get('grant', grant)) found.push(grant)
  }
  return found
}

function change(
  world: WorldState,
  whose: ApprovalOf,
  next: (approval: Approval) => Awaitable<Approval | null>,
): Awaitable<void> {
  const key = keyOf(whose)
  return world.inTurn(key, async () => {
    const changed = await next((await world.store.get('approval', key)) ?? nothing)
    if (changed) await world.store.put('approval', key, changed)
    else await world.store.take('approval', key)
  })
}

function keyOf({ orgId, userId, consumerKey }: ApprovalOf): string {
  return `${orgId} ${userId} ${consumerKey}`
}
