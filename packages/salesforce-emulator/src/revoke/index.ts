import { forgetGrant } from '../org/approvals.ts'
import { revokeAccessToken } from '../org/access-tokens.ts'
import { revokeGrant } from '../org/grants.ts'
import { emptyAnswer, textAnswer, type Answer } from '../world/answer.ts'
import { readingParameters } from '../world/parameters.ts'
import type { Endpoint, Visit } from '../world/visit.ts'
import { tokenKnown, type Revocable } from './checks/token-known.ts'
import { tokenSupported } from './checks/token-supported.ts'
import { jsonpCallback } from './jsonp.ts'

const reading = readingParameters((description) => ({
  place: 'revoke',
  code: 'invalid_request',
  description,
}))

const revokeChecks = reading.check(tokenSupported).check(tokenKnown)

/** Ends a token; whoever holds it may, no client has to say who it is (sheet §10.7). */
export const revokeEndpoint: Endpoint = async (visit) => {
  const { revocable } = await revokeChecks.run({ visit })
  await end(visit, revocable)
  visit.trail.reach('token.revoked', { stored: revocable.kind, received: null })
  return success(jsonpCallback(visit.request))
}

/** A refresh token takes its access tokens with it; an access token goes alone. */
async function end({ world }: Visit, revocable: Revocable): Promise<void> {
  switch (revocable.kind) {
    case 'accessToken':
      return revokeAccessToken(world, revocable.token)
    case 'refreshToken':
      await revokeGrant(world, revocable.grant.key)
      return forgetGrant(world, revocable.grant, revocable.grant.key)
  }
}

function success(callback: string | null): Answer {
  if (callback === null) return emptyAnswer()
  return textAnswer(200, 'application/javascript;charset=UTF-8', `${callback}();`)
}
