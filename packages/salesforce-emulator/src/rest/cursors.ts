import type { Bearer } from '../org/access-tokens.ts'
import { longId, shortId } from '../org/ids.ts'
import type { QueryCursor } from '../org/records.ts'
import type { Visit } from '../world/visit.ts'

/** A cursor and how many records were fetched before. */
export interface Cursor extends QueryCursor {
  readonly id: string
  readonly from: number
}

/** Milliseconds without use after which the rest of a result is forgotten. */
export const cursorLifetime = 15 * 60 * 1000

export async function startCursor(
  { world, now }: Visit,
  { org, user }: Pick<Bearer, 'org' | 'user'>,
  { soql, batchSize }: Pick<QueryCursor, 'soql' | 'batchSize'>,
): Promise<string> {
  const number = await world.store.next(`${org.id} queryCursor`)
  const id = `01g${org.id.slice(3, 8)}${String(number).padStart(7, '0')}`
  const cursor = { orgId: org.id, userId: user.id, soql, batchSize, usedAt: now }
  await world.store.put('queryCursor', id, cursor)
  return id
}

/** `01g5g0000000001AAA-2000`: which result, and where in it. */
export function locatorOf(id: string, from: number): string {
  return `${longId(id)}-${String(from)}`
}

/** @returns `null` for a locator that is none, of another user, or idle for too long */
export async function openCursor(
  { world, now }: Visit,
  { org, user }: Pick<Bearer, 'org' | 'user'>,
  locator: string,
): Promise<Cursor | null> {
  const [, id = '', from] = /^(01g\w{15}|01g\w{12})-(\d{1,9})$/.exec(locator) ?? []
  const cursor = await world.store.get('queryCursor', shortId(id))
  if (cursor?.orgId !== org.id || cursor.userId !== user.id) return null
  if (now - cursor.usedAt > cursorLifetime) return null
  await world.store.put('queryCursor', shortId(id), { ...cursor, usedAt: now })
  return { ...cursor, id: shortId(id), from: Number(from) }
}
