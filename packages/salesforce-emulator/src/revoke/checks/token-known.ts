import { bearerOf } from '../../org/access-tokens.ts'
import type { LiveGrant } from '../../org/grants.ts'
import { servesOrg } from '../../org/place.ts'
import { grantOfRefreshToken } from '../../org/refresh-tokens.ts'
import type { Check } from '../../world/checklist.ts'
import type { Visit, Visited } from '../../world/visit.ts'
import { revokeRefusal } from './revoke-refusal.ts'
import type { WithToken } from './token-supported.ts'

export type Revocable =
  | { readonly kind: 'accessToken'; readonly token: string }
  | { readonly kind: 'refreshToken'; readonly grant: LiveGrant }

export interface WithRevocable {
  readonly revocable: Revocable
}

/** Unlike RFC 7009 §2.2 Salesforce refuses a token that it does not know (sheet §15). */
export const tokenKnown: Check<Visited & WithToken, WithRevocable> = {
  name: 'token.known',
  examine: async ({ visit, token }) => {
    const revocable = await find(visit, token)
    if (!revocable) {
      throw revokeRefusal('token.known', { stored: null, received: token })
    }
    return { revocable }
  },
}

async function find(visit: Visit, token: string): Promise<Revocable | null> {
  const grant = await grantOfRefreshToken(visit.world, token)
  if (grant && servesOrg(visit.place, grant.orgId)) return { kind: 'refreshToken', grant }
  return (await bearerOf(visit, token)) ? { kind: 'accessToken', token } : null
}
