import { readingTokenRequest } from '../token/checks/token-parameters.ts'
import { basicHeaderReadable } from '../token/checks/basic-header-readable.ts'
import { jsonAnswer } from '../world/answer.ts'
import type { Endpoint } from '../world/visit.ts'
import { clientIntrospects } from './client-introspects.ts'
import { introspectionOf } from './introspection.ts'
import { tokenAskedAbout } from './token-asked-about.ts'

const introspectChecks = readingTokenRequest.check(basicHeaderReadable).check(clientIntrospects)

/** Tells a client whether a token is alive (sheet §10.6, RFC 7662). */
export const introspectEndpoint: Endpoint = async (visit) => {
  const { parameters, client } = await introspectChecks.run({ visit })
  const token = await tokenAskedAbout(visit, client, parameters)
  visit.trail.reach('introspection.answered')
  return jsonAnswer(token ? introspectionOf(visit, token) : { active: false })
}
