import type { AppSetup } from '@flowscope/reference'
import type { GrantType } from './grant-types.ts'

type Rule =
  | 'always'
  | 'requireSecretForWebServerFlow'
  | 'requireSecretForRefreshTokenFlow'
  | 'requireSecretForTokenExchangeFlow'

/** Which switch of the app decides for a grant; the web server flow's where nothing is known. */
const rules: Partial<Record<GrantType, Rule>> = {
  refresh_token: 'requireSecretForRefreshTokenFlow',
  hybrid_refresh: 'requireSecretForRefreshTokenFlow',
  client_credentials: 'always',
  password: 'always',
  'urn:ietf:params:oauth:grant-type:token-exchange': 'requireSecretForTokenExchangeFlow',
  'urn:ietf:params:oauth:grant-type:hybrid-token-exchange': 'requireSecretForTokenExchangeFlow',
}

/** Whether a client must prove itself for a grant (sheet §5.4, §9.3: one switch for each flow). */
export function requiresSecret(app: AppSetup, grantType: GrantType): boolean {
  const rule = rules[grantType] ?? 'requireSecretForWebServerFlow'
  return rule === 'always' || app[rule]
}
