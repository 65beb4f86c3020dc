import { mintTicket } from '../org/mint.ts'
import { instanceUrl } from '../org/place.ts'
import { readingTokenRequest } from '../token/checks/token-parameters.ts'
import { bearerChecks } from '../bearer/bearer-checks.ts'
import { badToken, identityRefusal } from '../identity/checks/identity-bearer.ts'
import { jsonAnswer } from '../world/answer.ts'
import type { Endpoint } from '../world/visit.ts'
import { singleAccessScope } from './checks/single-access-scope.ts'

const bearer = bearerChecks({
  missing: identityRefusal('identityToken.missing'),
  bad: badToken,
  parameter: 'access_token',
})

const singleAccessChecks = readingTokenRequest
  .check(bearer.present)
  .check(bearer.alive)
  .check(singleAccessScope)

/** Gives a program that holds an access token an address that opens a browser session (sheet §2). */
export const singleAccessEndpoint: Endpoint = async (visit) => {
  const { bearer: holder } = await singleAccessChecks.run({ visit })
  const { org, user } = holder
  const ticket = await mintTicket(visit.world, org.id)
  const record = { orgId: org.id, userId: user.id, issuedAt: visit.now }
  await visit.world.store.put('oneTimeLogin', ticket, record)
  visit.trail.reach('singleAccess.answered', { stored: user.username, received: null })
  const frontdoor = `${instanceUrl(visit.place, org)}/secur/frontdoor.jsp`
  return jsonAnswer({ frontdoor_uri: `${frontdoor}?otp=${ticket}` })
}
