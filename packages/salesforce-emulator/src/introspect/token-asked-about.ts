import { bearerOf } from '../org/access-tokens.ts'
import type { Holder } from '../org/holder.ts'
import type { LiveGrant } from '../org/grants.ts'
import { liveRefreshToken } from '../org/live-refresh-tokens.ts'
import type { InstalledApp } from '../org/place.ts'
import type { Parameters } from '../world/parameters.ts'
import type { Visit } from '../world/visit.ts'

export interface KnownToken extends Holder {
  readonly kind: 'access_token' | 'refresh_token'
  readonly grant: LiveGrant
  readonly issuedAt: number
  /** Milliseconds since the epoch; `null` for never. */
  readonly expiresAt: number | null
}

/** @returns `null` when the token is not alive, or is none of this client's business */
export async function tokenAskedAbout(
  visit: Visit,
  client: InstalledApp,
  parameters: Parameters,
): Promise<KnownToken | null> {
  const token = parameters.get('token') ?? ''
  const known = await find(visit, token, parameters.get('token_type_hint'))
  return known && maySee(client, known) ? known : null
}

/** The hint says only where to look first (RFC 7662 §2.1). */
async function find(visit: Visit, token: string, hint: string | undefined) {
  return hint === 'refresh_token'
    ? ((await refreshToken(visit, token)) ?? accessToken(visit, token))
    : ((await accessToken(visit, token)) ?? refreshToken(visit, token))
}

async function accessToken(visit: Visit, token: string): Promise<KnownToken | null> {
  const bearer = await bearerOf(visit, token)
  return bearer && { kind: 'access_token', ...bearer }
}

async function refreshToken(visit: Visit, token: string): Promise<KnownToken | null> {
  const live = await liveRefreshToken(visit, token)
  return live && { kind: 'refresh_token', ...live }
}

/** Its own tokens, and with *Introspect All Tokens* every token of its org. */
function maySee({ app, org }: InstalledApp, token: KnownToken): boolean {
  if (token.grant.consumerKey === app.consumerKey) return true
  return app.introspectAllTokens && token.org.id === org.id
}
