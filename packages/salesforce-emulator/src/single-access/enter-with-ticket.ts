import type { HeaderLine } from '@flowscope/http-message'
import { openSession } from '../org/browser-sessions.ts'
import type { Member } from '../org/place.ts'
import { servesOrg } from '../org/place.ts'
import { whyShutOut } from '../org/standing.ts'
import type { Parameters } from '../world/parameters.ts'
import type { Visit } from '../world/visit.ts'
import { ticketLifetime } from './ticket-lifetime.ts'

/**
 * Opens the browser session that a ticket of single access stands for, once.
 *
 * @returns the `Set-Cookie` line of the session; none without a good ticket
 */
export async function enterWithTicket(
  visit: Visit,
  parameters: Parameters,
): Promise<readonly HeaderLine[]> {
  const ticket = parameters.get('otp')
  if (ticket === undefined || visit.request.method === 'HEAD') return []
  const member = await memberOf(visit, ticket)
  return member ? [['Set-Cookie', await openSession(visit, member)]] : []
}

async function memberOf({ world, now, place }: Visit, ticket: string): Promise<Member | null> {
  const record = await world.store.take('oneTimeLogin', ticket)
  if (!record || now - record.issuedAt > ticketLifetime || !servesOrg(place, record.orgId)) {
    return null
  }
  const org = world.directory.byId.get(record.orgId)
  const user = org?.users.get(record.userId)
  if (!org || !user || whyShutOut(org, user) !== null) return null
  return { org, user }
}
