import { base64url } from '@flowscope/ports'
import type { AppSetup } from '@flowscope/reference'
import { practiceKeyId, practicePrivateKey } from '../discovery/practice-key.ts'
import type { Visit } from '../world/visit.ts'

/** Seconds for which an id token is valid: the default of an app (sheet §7). */
const lifetime = 120

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
export async function idToken(visit: Visit, about: About, subject: string): Promise<string> {
  const { crypto } = visit.world
  const issuedAt = Math.floor(visit.now / 1000)
  const claims = {
    at_hash: base64url(crypto.sha256(encoder.encode(about.accessToken)).subarray(0, 16)),
    sub: subject,
    aud: about.app.consumerKey,
    iss: visit.place.origin,
    exp: issuedAt + lifetime,
    iat: issuedAt,
    ...(about.nonce === null ? {} : { nonce: about.nonce }),
  }
  const unsigned = `${segment(header)}.${segment(claims)}`
  const signature = await crypto.signRs256(practicePrivateKey, encoder.encode(unsigned))
  return `${unsigned}.${base64url(signature)}`
}

const header = { kid: practiceKeyId, typ: 'JWT', alg: 'RS256' }

function segment(value: object): string {
  return base64url(encoder.encode(JSON.stringify(value)))
}
