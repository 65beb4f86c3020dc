import { isActivated } from '../org/activated-browsers.ts'
import { inRanges } from '../org/ip-ranges.ts'
import type { Member } from '../org/place.ts'
import type { Visit } from '../world/visit.ts'

/** Where the code from the e-mail is typed (sheet §13.3). */
export const verificationPath = '/_ui/identity/verification/method/EmailVerificationFinishUi/e'

/** Whether a right password is not enough: on an unknown browser, at an address nobody trusts. */
export async function isAskedForCode(visit: Visit, member: Member): Promise<boolean> {
  const { org, user } = member
  if (user.verificationCode === null) return false
  if (inRanges(visit.address, org.setup.trustedIpRanges)) return false
  return !(await isActivated(visit, member))
}
