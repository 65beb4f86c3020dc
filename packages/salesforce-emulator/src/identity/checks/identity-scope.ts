import type { WithBearer } from '../../bearer/bearer-checks.ts'
import type { CheckName } from '../../explanations/index.ts'
import type { Check } from '../../world/checklist.ts'
import { Refusal } from '../../world/refusal.ts'
import { badToken } from './identity-bearer.ts'

const claims = ['id', 'profile', 'email', 'address', 'phone', 'openid', 'full']

/** Who may act for the user through APIs or pages may also know who that is. */
const identityScopes = [...claims, 'api', 'web']

export const identityScope = scopeCheck('identity.scope', identityScopes)

export const userinfoScope = scopeCheck('userinfo.scope', identityScopes)

export function scopeCheck(
  name: CheckName,
  accepted: readonly string[],
): Check<WithBearer, object> {
  return {
    name,
    examine: ({ bearer: { grant } }) => {
      if (!grant.scopes.some((scope) => accepted.includes(scope))) {
        throw new Refusal(badToken, {
          stored: grant.scopes.join(' '),
          received: accepted.join(' '),
        })
      }
      return {}
    },
  }
}
