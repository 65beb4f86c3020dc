import { after, type Awaitable } from '@flowscope/ports'
import type { AppSetup, UserSetup } from '@flowscope/reference'
import type { Org } from '../org/directory.ts'
import { identityUrl } from '../org/identity-url.ts'
import { instanceUrl } from '../org/place.ts'
import { inAnswerOrder } from '../org/scopes.ts'
import type { Visit } from '../world/visit.ts'
import { fieldOrders, type FieldName, type Flow } from './field-orders.ts'
import type { Fields } from './fields-answer.ts'
import { idToken } from './id-token.ts'
import { signatureOf } from './signature.ts'

interface Issued {
  readonly accessToken: string
  readonly refreshToken: string | null
  readonly scopes: readonly string[]
  readonly nonce: string | null
  readonly org: Org
  readonly user: UserSetup
  readonly app: AppSetup
}

/** The success answer of the token endpoint, in the order of its flow (sheet §5.5). */
export function tokenFields(
  visit: Visit,
  issued: Issued,
  flow: Flow = 'webServer',
): Awaitable<Fields> {
  const id = identityUrl(visit.place, issued.org, issued.user)
  const hasIdToken = issued.scopes.includes('openid') && speaksOfUser(flow)
  return after(hasIdToken ? idToken(visit, issued, id) : null, (signed) => [
    ...fieldsOf(valuesOf(visit, issued, flow, { id, id_token: signed }), flow),
    ...formatOf(issued.app),
  ])
}

function fieldsOf(values: Readonly<Record<FieldName, string | null>>, flow: Flow): Fields {
  const fields: [FieldName, string][] = []
  for (const name of fieldOrders[flow]) {
    const value = values[name]
    if (value !== null) fields.push([name, value])
  }
  return fields
}

/** Of opaque tokens nothing is said; that the field comes last is inferred. */
function formatOf({ issueJwtAccessTokens }: AppSetup): Fields {
  return issueJwtAccessTokens ? [['token_format', 'jwt']] : []
}

/** `null` for what this answer does not have. */
function valuesOf(
  visit: Visit,
  { accessToken, refreshToken, org, app, scopes }: Issued,
  flow: Flow,
  who: { readonly id: string; readonly id_token: string | null },
): Readonly<Record<FieldName, string | null>> {
  const issuedAt = String(visit.now)
  const namesGateway = scopes.includes('sfap_api') || flow === 'clientCredentials'
  return {
    access_token: accessToken,
    refresh_token: refreshToken,
    signature: signatureOf(visit.world, app, who.id + issuedAt),
    scope: inAnswerOrder(scopes).join(' '),
    id_token: who.id_token,
    instance_url: instanceUrl(visit.place, org),
    id: who.id,
    token_type: 'Bearer',
    issued_at: issuedAt,
    api_instance_url: namesGateway ? visit.place.origin : null,
  }
}

function speaksOfUser(flow: Flow): boolean {
  const names: readonly FieldName[] = fieldOrders[flow]
  return names.includes('id_token')
}
