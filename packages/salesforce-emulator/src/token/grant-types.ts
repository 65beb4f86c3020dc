/** Every `grant_type` that the token endpoint does (sheet §5.4). */
export const grantTypes = ['authorization_code', 'refresh_token'] as const

export type GrantType = (typeof grantTypes)[number]
