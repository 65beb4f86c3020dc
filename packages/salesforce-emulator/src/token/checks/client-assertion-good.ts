import { useAssertion } from '../../org/used-assertions.ts'
import type { Check } from '../../world/checklist.ts'
import type { Evidence } from '../../world/trail.ts'
import type { Visit, Visited } from '../../world/visit.ts'
import { audienceInWords, isAddressedTo, tokenEndpointsOf } from '../assertions/audiences.ts'
import { isSignedBy, textClaim, type Jwt } from '../assertions/jwt.ts'
import { expiryOf, inSeconds } from '../assertions/times.ts'
import type { WithClientAssertion } from './client-assertion-readable.ts'
import type { WithClient } from './client-known.ts'
import { tokenRefusal } from './token-refusal.ts'

/**
 * The client's own JWT: signed with its certificate's key, from and about itself, for this token
 * endpoint, not run out, and not used before where it has a name (sheet §5.1, RFC 7523 §3).
 */
export const clientAssertionGood: Check<Visited & WithClientAssertion & WithClient, object> = {
  name: 'clientAssertion.good',
  examine: ({ visit, clientAssertion, client }) =>
    clientAssertion === null ? {} : examineJwt(visit, clientAssertion, client),
}

type Client = WithClient['client']

async function examineJwt(visit: Visit, jwt: Jwt, client: Client): Promise<object> {
  const fault = await faultOf(visit, jwt, client)
  if (fault) throw tokenRefusal('clientAssertion.good', fault)
  return {}
}

async function faultOf(visit: Visit, jwt: Jwt, client: Client): Promise<Evidence | null> {
  const { certificate } = client.app
  if (!certificate || !(await isSignedBy(jwt, certificate, visit.world.crypto))) {
    return { stored: certificate ? 'RS256, the app’s certificate' : null, received: 'signature' }
  }
  return faultOfClaims(visit, jwt, client) ?? (await replayOf(visit, jwt, client))
}

function faultOfClaims({ place, now }: Visit, { claims }: Jwt, client: Client): Evidence | null {
  const { consumerKey } = client.app
  const [issuer, subject] = [textClaim(claims, 'iss'), textClaim(claims, 'sub')]
  if (issuer !== consumerKey || subject !== consumerKey) {
    return { stored: consumerKey, received: issuer === consumerKey ? subject : issuer }
  }
  const audiences = tokenEndpointsOf(place)
  if (!isAddressedTo({ aud: claims['aud'] }, audiences)) {
    return { stored: audiences.join(', '), received: audienceInWords(claims) }
  }
  const expiry = expiryOf(claims)
  if (expiry !== null && expiry > now) return null
  return {
    stored: `later than ${inSeconds(now)}`,
    received: expiry === null ? null : inSeconds(expiry),
  }
}

async function replayOf(visit: Visit, { claims }: Jwt, client: Client): Promise<Evidence | null> {
  const name = textClaim(claims, 'jti')
  if (name === null) return null
  const isFirst = await useAssertion(visit, client.app.consumerKey, name, expiryOf(claims) ?? 0)
  return isFirst ? null : { stored: 'used once already', received: name }
}
