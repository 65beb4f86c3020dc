import { equalInConstantTime } from '@flowscope/ports'
import { appKnownTo } from '../../../org/apps.ts'
import { countFailure, forgetFailures, lockedUntil } from '../../../org/failed-logins.ts'
import { inRanges } from '../../../org/ip-ranges.ts'
import { memberAt, type Member } from '../../../org/place.ts'
import type { Check } from '../../../world/checklist.ts'
import type { ReadParameters } from '../../../world/parameters.ts'
import type { Visit, Visited } from '../../../world/visit.ts'
import type { WithClient } from '../../checks/client-known.ts'
import type { WithHolder, WithScopes } from '../../checks/holder.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'

type Needs = Visited & ReadParameters & WithClient

/**
 * Username and password, the security token right behind it unless the caller's address is trusted.
 * A flow that the org has blocked, an unknown user, a locked one and a wrong password are answered
 * alike (sheet §5.10).
 */
export const loginCorrect: Check<Needs, WithHolder & WithScopes> = {
  name: 'password.accepted',
  examine: async ({ visit, parameters, client }) => {
    const username = parameters.get('username') ?? ''
    const member = memberAt(visit.place, username)
    const known = member && (await appKnownTo(visit.world, member.org, client.app.consumerKey))
    const fault = await faultOf(visit, member, parameters.get('password') ?? '')
    if (!member || !known || fault !== null) {
      throw tokenRefusal('password.accepted', { stored: fault, received: username })
    }
    await forgetFailures(visit.world, member)
    const { app } = known
    return { holder: { ...member, app }, scopes: app.scopes }
  },
}

/** Wrong passwords count towards the lock of the login page, where the flow is allowed at all. */
async function faultOf(visit: Visit, member: Member | null, given: string): Promise<string | null> {
  const isRight = isPasswordOf(visit, member, given)
  if (!member) return 'no such user'
  if (!member.org.setup.allowUsernamePasswordFlows) return 'the flow is blocked'
  if ((await lockedUntil(visit, member)) !== null) return 'the user is locked'
  if (isRight) return null
  await countFailure(visit, member)
  return 'another password or security token'
}

function isPasswordOf({ address }: Visit, member: Member | null, given: string): boolean {
  const { password = '', securityToken = '' } = member?.user ?? {}
  const isTrusted = inRanges(address, member?.org.setup.trustedIpRanges ?? [])
  const isWhole = equalInConstantTime(password + securityToken, given)
  const isPlain = equalInConstantTime(password, given)
  return password !== '' && (isWhole || (isTrusted && isPlain))
}
