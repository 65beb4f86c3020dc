/** Which pages of other origins may read the answers of an address (sheet §2.1). */
export type CorsPolicy =
  /** Every page; the endpoint says so in each answer. */
  | 'open'
  /** Pages of the org's CORS allowlist. */
  | 'allowlist'
  /** The same, where the org has switched it on, and at its My Domain only. */
  | 'oauth'
  /** No page. */
  | 'closed'

const policies: ReadonlyMap<string, CorsPolicy> = new Map([
  ['/.well-known/openid-configuration', 'open'],
  ['/.well-known/auth-configuration', 'open'],
  ['/id/keys', 'open'],
  ['/services/oauth2/userinfo', 'allowlist'],
  ['/services/oauth2/authorize', 'oauth'],
  ['/services/oauth2/token', 'oauth'],
  ['/services/oauth2/revoke', 'oauth'],
  ['/services/oauth2/introspect', 'oauth'],
  ['/services/oauth2/pkce/generator', 'oauth'],
])

export function corsPolicyOf(path: string): CorsPolicy {
  const plain = path.replace(/(?<=.)\/$/, '')
  if (/^\/services\/(?:data|apexrest)(?:\/|$)/.test(plain)) return 'allowlist'
  if (plain.startsWith('/services/oauth2/authorize/')) return 'oauth'
  return policies.get(plain) ?? 'closed'
}
