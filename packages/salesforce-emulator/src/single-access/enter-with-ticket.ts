import type { HeaderLine } from '@flowscope/http-message'
import { bearerOf } from '../org/access-tokens.ts'
import { openSession } from '../org/browser-sessions.ts'
import type { Member } from '../org/place.ts'
import { servesOrg } from '../org/place.ts'
import { covers } from '../org/scopes.ts'
import { whyShutOut } from '../org/standing.ts'
import type { Parameters } from '../world/parameters.ts'
import type { Visit } from '../world/visit.ts'
import { ticketLifetime } from './ticket-lifetime.ts'

/**
 * Opens the browser session that an `otp` of single access stands for, once, or a `sid`, which is an
 * access token with the scope `web` (sheet §2).
 *
 * @returns the `Set-Cookie` line of the session; none where neither is good
 */
export async function enterWithTicket(
  visit: Visit,
  parameters: Parameters,
): Promise<readonly HeaderLine[]> {
  if (visit.request.method === 'HEAD') return []
  const member = await memberNamed(visit, parameters)
  return member ? [['Set-Cookie', await openSession(visit, member)]] : []
}

async function memberNamed(visit: Visit, parameters: Parameters): Promise<Member | null> {
  const [ticket, token] = [parameters.get('otp'), parameters.get('sid')]
  if (ticket !== undefined) return memberOfTicket(visit, ticket)
  return token === undefined ? null : memberOfToken(visit, token)
}

async function memberOfToken(visit: Visit, token: string): Promise<Member | null> {
  const bearer = await bearerOf(visit, token)
  if (!bearer || !covers(bearer.grant.scopes, 'web')) return null
  return { org: bearer.org, user: bearer.user }
}

async function memberOfTicket(
  { world, now, place }: Visit,
  ticket: string,
): Promise<Member | null> {
  const record = await world.store.take('oneTimeLogin', ticket)
  if (!record || now - record.issuedAt > ticketLifetime || !servesOrg(place, record.orgId)) {
    return null
  }
  const org = world.directory.byId.get(record.orgId)
  const user = org?.users.get(record.userId)
  if (!org || !user || whyShutOut(org, user) !== null) return null
  return { org, user }
}
