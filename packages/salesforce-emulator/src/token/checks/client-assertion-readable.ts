import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import { readJwt, textClaim, type Jwt } from '../assertions/jwt.ts'
import type { WithCredentials } from './basic-header-readable.ts'
import { tokenRefusal } from './token-refusal.ts'

export interface WithClientAssertion extends WithCredentials {
  /** `null` where the client proves itself in another way, or not at all. */
  readonly clientAssertion: Jwt | null
}

const jwtBearer = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

/** Looked at only when no secret is sent; then the key of the client may be left out (sheet §5.1). */
export const clientAssertionReadable: Check<ReadParameters & WithCredentials, WithClientAssertion> =
  {
    name: 'clientAssertion.readable',
    examine: ({ parameters, credentials }) => {
      const text = parameters.get('client_assertion')
      if (text === undefined || credentials.secret !== undefined) {
        return { credentials, clientAssertion: null }
      }
      const type = parameters.get('client_assertion_type') ?? null
      const clientAssertion = type === jwtBearer ? readJwt(text) : null
      if (!clientAssertion) {
        throw tokenRefusal('clientAssertion.readable', { stored: jwtBearer, received: type })
      }
      const named = credentials.consumerKey ?? textClaim(clientAssertion.claims, 'iss') ?? undefined
      return { credentials: { ...credentials, consumerKey: named }, clientAssertion }
    },
  }
