import { bearerOf } from '../org/access-tokens.ts'
import { identityUrl } from '../org/identity-url.ts'
import { inAnswerOrder } from '../org/scopes.ts'
import type { WithClient } from '../token/checks/client-known.ts'
import { basicHeaderReadable } from '../token/checks/basic-header-readable.ts'
import { readingTokenRequest } from '../token/checks/token-parameters.ts'
import { jsonAnswer } from '../world/answer.ts'
import type { Endpoint, Visit } from '../world/visit.ts'
import { clientIntrospects } from './client-introspects.ts'

const introspectChecks = readingTokenRequest.check(basicHeaderReadable).check(clientIntrospects)

/** Tells a client whether one of its own access tokens is alive (sheet §10.6, RFC 7662). */
export const introspectEndpoint: Endpoint = async (visit) => {
  const { parameters, client } = await introspectChecks.run({ visit })
  visit.trail.reach('introspection.answered')
  return jsonAnswer(await findings(visit, client, parameters.get('token') ?? ''))
}

async function findings(visit: Visit, { app }: WithClient['client'], token: string) {
  const bearer = await bearerOf(visit, token)
  if (bearer?.grant.consumerKey !== app.consumerKey) return { active: false }
  const issuedAt = Math.floor(bearer.issuedAt / 1000)
  return {
    active: true,
    scope: inAnswerOrder(bearer.grant.scopes).join(' '),
    client_id: app.consumerKey,
    username: bearer.user.username,
    sub: identityUrl(visit.place, bearer.org, bearer.user),
    token_type: 'access_token',
    exp: Math.floor(bearer.expiresAt / 1000),
    iat: issuedAt,
    nbf: issuedAt,
  }
}
