import type { UserSetup } from '@flowscope/reference'
import type { WithBearer } from '../bearer/bearer-checks.ts'
import { longId, shortId } from '../org/ids.ts'
import { jsonAnswer } from '../world/answer.ts'
import type { Check } from '../world/checklist.ts'
import type { Endpoint, Visited } from '../world/visit.ts'
import { restCallChecks } from './checks/call-checks.ts'
import { restRefusal } from './checks/rest-refusal.ts'

interface WithUser {
  readonly user: UserSetup
}

const userKnown: Check<Visited & WithBearer, WithUser> = {
  name: 'userRecord.known',
  examine: ({ visit: { segments }, bearer: { org } }) => {
    const received = segments.get('id') ?? ''
    const user = org.users.get(shortId(received))
    if (!user) throw restRefusal(404, 'userRecord.known', { stored: null, received })
    return { user }
  },
}

const userChecks = restCallChecks.check(userKnown)

/** A user as a record: where Salesforce's CLI reads the username after its login. */
export const userEndpoint: Endpoint = async (visit) => {
  const { base, user } = await userChecks.run({ visit })
  visit.trail.reach('userRecord.answered', { stored: user.username, received: null })
  return jsonAnswer(recordOf(base, user))
}

function recordOf(base: string, user: UserSetup) {
  const id = longId(user.id)
  return {
    attributes: { type: 'User', url: `${base}/sobjects/User/${id}` },
    Id: id,
    Username: user.username,
    LastName: user.lastName,
    FirstName: user.firstName,
    Name: `${user.firstName} ${user.lastName}`.trim(),
    Email: user.email,
    IsActive: user.active,
  }
}
