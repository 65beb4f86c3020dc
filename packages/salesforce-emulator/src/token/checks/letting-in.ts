import { after } from '@flowscope/ports'
import { countLogin, loginLimit } from '../../org/login-rate.ts'
import { checklist, type Check } from '../../world/checklist.ts'
import type { Visited } from '../../world/visit.ts'
import { isUsable } from '../usable-scopes.ts'
import type { WithHolder, WithScopes } from './holder.ts'
import {
  holderAddress,
  holderAppInstalled,
  holderLoginHours,
  holderOrgActive,
  holderUserActive,
} from './holder-standing.ts'
import { tokenRefusal } from './token-refusal.ts'

const holderScopes: Check<WithHolder & WithScopes, object> = {
  name: 'holder.scopes',
  examine: ({ scopes, holder: { app } }) => {
    if (!scopes.some(isUsable)) {
      throw tokenRefusal('holder.scopes', { stored: app.scopes.join(' '), received: null })
    }
    return {}
  },
}

const holderLoginRate: Check<Visited & WithHolder, object> = {
  name: 'holder.loginRate',
  examine: ({ visit, holder }) =>
    after(countLogin(visit, holder), (isWithinLimit) => {
      if (isWithinLimit) return {}
      throw tokenRefusal('holder.loginRate', {
        stored: `${String(loginLimit)} logins an hour`,
        received: holder.user.username,
      })
    }),
}

/**
 * What is asked of every login without a browser once it is known who logs in: app, org, user,
 * profile, scopes, and how often (sheet §6). This order is inferred.
 */
export const lettingIn = checklist<Visited & WithHolder & WithScopes>()
  .check(holderAppInstalled)
  .check(holderOrgActive)
  .check(holderUserActive)
  .check(holderLoginHours)
  .check(holderAddress)
  .check(holderScopes)
  .check(holderLoginRate)
