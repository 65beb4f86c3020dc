import { redeemDeviceCode } from '../device/redeem-device-code.ts'
import { exchangeCode } from './authorization-code/index.ts'
import { clientCredentials } from './client-credentials/index.ts'
import type { Grant } from './grant.ts'
import type { GrantType } from './grant-types.ts'
import { exchangeHybridCode, exchangeHybridToken, refreshHybrid } from './hybrid/index.ts'
import { assertJwt } from './jwt-bearer/index.ts'
import { logInWithPassword } from './password/index.ts'
import { refresh } from './refresh-token/index.ts'
import { assertSaml } from './saml/index.ts'
import { assertWebSso } from './saml/web-sso.ts'
import { exchangeToken } from './token-exchange/index.ts'

export const grants: Readonly<Record<GrantType, Grant>> = {
  authorization_code: exchangeCode,
  refresh_token: refresh,
  client_credentials: clientCredentials,
  password: logInWithPassword,
  device: redeemDeviceCode,
  hybrid_auth_code: exchangeHybridCode,
  hybrid_refresh: refreshHybrid,
  assertion: assertWebSso,
  'urn:ietf:params:oauth:grant-type:jwt-bearer': assertJwt,
  'urn:ietf:params:oauth:grant-type:saml2-bearer': assertSaml,
  'urn:ietf:params:oauth:grant-type:token-exchange': exchangeToken,
  'urn:ietf:params:oauth:grant-type:hybrid-token-exchange': exchangeHybridToken,
}
