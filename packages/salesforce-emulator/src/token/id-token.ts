import { base64url } from '@flowscope/ports'
import type { AppSetup } from '@flowscope/reference'
import { signedHere, signJwt } from '../discovery/sign-jwt.ts'
import type { Visit } from '../world/visit.ts'

interface About {
  readonly accessToken: string
  readonly nonce: string | null
  readonly app: AppSetup
}

const encoder = new TextEncoder()

/**
 * Says who logged in, signed (sheet §10.3).
 *
 * @param subject the identity URL
 * @see OpenID Connect Core §2 and §3.1.3.6 (`at_hash`: the left half of the token's SHA-256)
 */
export function idToken(visit: Visit, about: About, subject: string): Promise<string> {
  const { crypto } = visit.world
  const issuedAt = Math.floor(visit.now / 1000)
  return signJwt(crypto, signedHere, {
    at_hash: base64url(crypto.sha256(encoder.encode(about.accessToken)).subarray(0, 16)),
    sub: subject,
    aud: about.app.consumerKey,
    iss: visit.place.origin,
    exp: issuedAt + about.app.idTokenMinutes * 60,
    iat: issuedAt,
    ...(about.nonce === null ? {} : { nonce: about.nonce }),
  })
}
