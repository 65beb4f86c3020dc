/** Every `grant_type` that the token endpoint does (sheet §5.4). */
export const grantTypes = [
  'authorization_code',
  'refresh_token',
  'client_credentials',
  'password',
  'device',
  'hybrid_auth_code',
  'hybrid_refresh',
  'assertion',
  'urn:ietf:params:oauth:grant-type:jwt-bearer',
  'urn:ietf:params:oauth:grant-type:saml2-bearer',
  'urn:ietf:params:oauth:grant-type:token-exchange',
  'urn:ietf:params:oauth:grant-type:hybrid-token-exchange',
] as const

export type GrantType = (typeof grantTypes)[number]
