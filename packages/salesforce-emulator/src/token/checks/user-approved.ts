import { isPreAuthorized } from '../../authorize/checks/user-admitted.ts'
import type { Holder } from '../../org/holder.ts'
import { approvedScopes } from '../../org/approvals.ts'
import { appKnownTo } from '../../org/apps.ts'
import { memberAt } from '../../org/place.ts'
import type { Check } from '../../world/checklist.ts'
import type { Visit, Visited } from '../../world/visit.ts'
import { isUsable } from '../usable-scopes.ts'
import type { WithClient } from './client-known.ts'
import type { WithHolder, WithScopes } from './holder.ts'
import { tokenRefusal } from './token-refusal.ts'

/** Whom an assertion speaks of. */
export interface WithSubject {
  readonly username: string | null
}

type Approved = WithHolder & WithScopes

/**
 * Nobody is asked in a flow without a browser, so the answer must be there already: the user's own,
 * given in a browser, or an admin's (sheet §5.8, §9.4). A user who does not exist has not approved
 * either, and is answered in the same words.
 */
export const userApproved: Check<Visited & WithClient & WithSubject, Approved> = {
  name: 'assertion.approved',
  examine: async ({ visit, client, username }) => {
    const holder = username === null ? null : await holderOf(visit, username, client)
    const app = holder?.app ?? client.app
    const evidence = { stored: app.permittedUsers, received: username }
    if (app.permittedUsers === 'AdminApprovedPreAuthorized') {
      if (holder && isPreAuthorized(app, holder.user)) return { holder, scopes: app.scopes }
      throw tokenRefusal('holder.admitted', evidence)
    }
    const scopes = holder ? await approvedScopes(visit.world, whose(holder)) : []
    if (!holder || !scopes.some(isUsable)) throw tokenRefusal('assertion.approved', evidence)
    return { holder, scopes }
  },
}

async function holderOf(
  { world, place }: Visit,
  username: string,
  { app: { consumerKey } }: WithClient['client'],
): Promise<Holder | null> {
  const member = memberAt(place, username)
  const known = member && (await appKnownTo(world, member.org, consumerKey))
  return known ? { ...member, app: known.app } : null
}

function whose({ org, user, app }: Holder) {
  return { orgId: org.id, userId: user.id, consumerKey: app.consumerKey }
}
