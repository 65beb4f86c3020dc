import type { WithBearer } from '../../bearer/bearer-checks.ts'
import type { CheckName } from '../../explanations/index.ts'
import type { Check } from '../../world/checklist.ts'
import { Refusal } from '../../world/refusal.ts'

const identityScopes = ['id', 'profile', 'email', 'address', 'phone', 'openid', 'full']

/** The identity URL also opens to tokens that may act for the user through APIs or pages. */
export const identityScope = scopeCheck('identity.scope', [...identityScopes, 'api', 'web'])

export const userinfoScope = scopeCheck('userinfo.scope', identityScopes)

function scopeCheck(name: CheckName, accepted: readonly string[]): Check<WithBearer, object> {
  return {
    name,
    examine: ({ bearer: { grant } }) => {
      if (!grant.scopes.some((scope) => accepted.includes(scope))) {
        throw new Refusal(
          { place: 'identity', text: 'Bad_OAuth_Token' },
          { stored: grant.scopes.join(' '), received: accepted.join(' ') },
        )
      }
      return {}
    },
  }
}
