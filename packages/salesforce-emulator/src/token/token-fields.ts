import { base64 } from '@flowscope/ports'
import type { AppSetup, UserSetup } from '@flowscope/reference'
import type { Org } from '../org/directory.ts'
import { identityUrl } from '../org/identity-url.ts'
import { instanceUrl } from '../org/place.ts'
import { inAnswerOrder } from '../org/scopes.ts'
import type { Visit, WorldState } from '../world/visit.ts'
import type { Fields } from './fields-answer.ts'
import { idToken } from './id-token.ts'

interface Issued {
  readonly accessToken: string
  readonly refreshToken: string | null
  readonly scopes: readonly string[]
  readonly nonce: string | null
  readonly org: Org
  readonly user: UserSetup
  readonly app: AppSetup
}

/** The success answer of the token endpoint, in Salesforce's order (sheet §5.5). */
export async function tokenFields(visit: Visit, issued: Issued): Promise<Fields> {
  const { org, user, app, scopes } = issued
  const id = identityUrl(visit.place, org, user)
  const issuedAt = String(visit.now)
  return [
    ['access_token', issued.accessToken],
    ...given('refresh_token', issued.refreshToken),
    ...given('signature', signatureOf(visit.world, app, id + issuedAt)),
    ['scope', inAnswerOrder(scopes).join(' ')],
    ...given('id_token', scopes.includes('openid') ? await idToken(visit, issued, id) : null),
    ['instance_url', instanceUrl(visit.place, org)],
    ['id', id],
    ['token_type', 'Bearer'],
    ['issued_at', issuedAt],
    ...given('api_instance_url', scopes.includes('sfap_api') ? visit.place.origin : null),
  ]
}

const encoder = new TextEncoder()

/**
 * Lets a client see that `id` comes from somebody who knows its secret; an app without a secret gets
 * none, since everybody could have made it.
 */
function signatureOf({ crypto }: WorldState, app: AppSetup, data: string): string | null {
  if (app.consumerSecret === null) return null
  return base64(crypto.hmacSha256(encoder.encode(app.consumerSecret), encoder.encode(data)))
}

function given(name: string, value: string | null): Fields {
  return value === null ? [] : [[name, value]]
}
