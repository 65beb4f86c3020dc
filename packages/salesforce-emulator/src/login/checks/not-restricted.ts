import { isActivated } from '../../org/activated-browsers.ts'
import { restrictionOf, type Entrance, type Restriction } from '../../org/login-restrictions.ts'
import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import type { CheckName } from '../../explanations/index.ts'
import type { Visit, Visited } from '../../world/visit.ts'
import { isAskedForCode } from '../identity-verification.ts'
import { loginRefusal } from '../login-refusal.ts'
import { localPath } from '../login-url.ts'
import { loginSentences, type LoginSentence } from '../sentences.ts'
import { appWaiting } from '../waiting-request.ts'
import type { WithMember } from './password-correct.ts'

type LoginCheck = Check<Visited & ReadParameters & WithMember, object>

export const userActive = notRestricted('user.active', 'userInactive', loginSentences.notLoggedIn)

export const userNotFrozen = notRestricted(
  'user.notFrozen',
  'userFrozen',
  loginSentences.notLoggedIn,
)

export const insideLoginHours = notRestricted(
  'login.hours',
  'loginHours',
  loginSentences.outsideHours,
)

export const insideLoginAddresses = notRestricted(
  'login.address',
  'loginAddress',
  loginSentences.outsideAddresses,
)

/** Asks for one kind of restriction; the app that waits may have relaxed it (sheet §9.4). */
function notRestricted(
  name: CheckName,
  kind: Restriction['kind'],
  sentence: LoginSentence,
): LoginCheck {
  return {
    name,
    examine: async ({ visit, parameters, member: { org, user } }) => {
      const app = await appWaiting(visit.world, org, localPath(parameters.get('startURL')))
      const entrance = await entranceOf(visit, { org, user })
      const restriction = restrictionOf(visit, org, user, app, entrance)
      if (restriction?.kind === kind) throw loginRefusal(parameters, sentence, restriction.evidence)
      return {}
    },
  }
}

async function entranceOf(visit: Visit, member: WithMember['member']): Promise<Entrance> {
  const isKnown = (await isActivated(visit, member)) || (await isAskedForCode(visit, member))
  return isKnown ? 'activatedDevice' : 'login'
}
