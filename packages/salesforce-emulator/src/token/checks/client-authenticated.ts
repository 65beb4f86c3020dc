import { equalInConstantTime } from '@flowscope/ports'
import type { AppSetup } from '@flowscope/reference'
import type { Check } from '../../world/checklist.ts'
import type { WithCredentials } from './basic-header-readable.ts'
import type { WithClient } from './client-known.ts'
import type { GrantType } from '../grant-types.ts'
import type { WithGrantType } from './grant-type-supported.ts'
import { refusedToken } from './token-refusal.ts'

/** A secret that is sent must be right, also where none is required. */
export const clientAuthenticated: Check<WithCredentials & WithClient & WithGrantType, object> = {
  name: 'client.authenticated',
  examine: ({ credentials: { secret }, client: { app }, grantType }) => {
    const passes = secret === undefined ? !requiresSecret(app, grantType) : fits(app, secret)
    if (!passes) {
      throw refusedToken('invalid_client', 'invalid client credentials', {
        stored: app.consumerSecret,
        received: secret ?? null,
      })
    }
    return {}
  },
}

export function fits({ consumerSecret }: AppSetup, secret: string): boolean {
  return consumerSecret !== null && equalInConstantTime(consumerSecret, secret)
}

/** @see sheet §9.3: one switch for each flow */
function requiresSecret(app: AppSetup, grantType: GrantType): boolean {
  return grantType === 'authorization_code'
    ? app.requireSecretForWebServerFlow
    : app.requireSecretForRefreshTokenFlow
}
