import { bytesOfBase64url } from '@flowscope/ports'
import { practicePublicKey } from '../discovery/practice-key.ts'
import { signedHere, signJwt } from '../discovery/sign-jwt.ts'
import type { Visit } from '../world/visit.ts'
import type { Holder } from './holder.ts'
import type { LiveGrant } from './grants.ts'
import { longId } from './ids.ts'
import { instanceUrl } from './place.ts'
import { inAnswerOrder } from './scopes.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** A JWT instead of the opaque token; it cannot be renewed by use. */
export function isJwt(token: string): boolean {
  return token.startsWith('eyJ')
}

/**
 * An access token that an API can check without asking (sheet §5.6).
 *
 * @param endsAt milliseconds since the epoch, whole seconds
 */
export function jwtAccessToken(
  { world, now, place }: Visit,
  { consumerKey, scopes }: LiveGrant,
  { org, user }: Holder,
  endsAt: number,
): Promise<string> {
  const myDomain = instanceUrl(place, org)
  const { alg, typ, kid } = signedHere
  const tenant = `core/practice/${org.longId}`
  return signJwt(
    world.crypto,
    { alg, typ, kid, tty: 'sfdc-core-token', tnk: tenant, ver: '1.0' },
    {
      aud: [myDomain],
      exp: endsAt / 1000,
      nbf: Math.floor(now / 1000),
      iss: myDomain,
      sub: `uid:${longId(user.id)}`,
      scp: inAnswerOrder(scopes).join(' '),
      client_id: consumerKey,
    },
  )
}

/** Header and payload: what the signature covers, and what the store knows the token by. */
export function signedPart(token: string): string {
  return token.slice(0, Math.max(0, token.lastIndexOf('.')))
}

/** Whether the practice key signed it, and it has begun and not ended. */
export async function jwtHolds({ world, now }: Visit, token: string): Promise<boolean> {
  const signature = bytesOfBase64url(token.slice(token.lastIndexOf('.') + 1))
  const times = timesOf(token)
  if (signature === null || times === null) return false
  const seconds = now / 1000
  if (seconds < times.nbf || seconds >= times.exp) return false
  return world.crypto.verifyRs256(practicePublicKey, encoder.encode(signedPart(token)), signature)
}

function timesOf(token: string) {
  const bytes = bytesOfBase64url(token.split('.')[1] ?? '')
  if (bytes === null) return null
  try {
    const { nbf, exp } = JSON.parse(decoder.decode(bytes)) as Readonly<Record<string, unknown>>
    return typeof nbf === 'number' && typeof exp === 'number' ? { nbf, exp } : null
  } catch {
    return null
  }
}
