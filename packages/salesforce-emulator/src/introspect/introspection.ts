import { identityUrl } from '../org/identity-url.ts'
import { inAnswerOrder } from '../org/scopes.ts'
import type { Visit } from '../world/visit.ts'
import type { KnownToken } from './token-asked-about.ts'

/** What is told of a token that is alive, in Salesforce's order (sheet §10.6). */
export function introspectionOf({ place }: Visit, token: KnownToken) {
  const issuedAt = seconds(token.issuedAt)
  return {
    active: true,
    scope: inAnswerOrder(token.grant.scopes).join(' '),
    client_id: token.grant.consumerKey,
    username: token.user.username,
    sub: identityUrl(place, token.org, token.user),
    token_type: token.kind,
    ...(token.expiresAt === null ? {} : { exp: seconds(token.expiresAt) }),
    iat: issuedAt,
    nbf: issuedAt,
  }
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000)
}
