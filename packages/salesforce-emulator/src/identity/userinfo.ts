import type { UserSetup } from '@flowscope/reference'
import { readingPage } from '../pages/page-parameters.ts'
import type { Org } from '../org/directory.ts'
import { longId } from '../org/ids.ts'
import { identityUrl } from '../org/identity-url.ts'
import { instanceUrl } from '../org/place.ts'
import { jsonAnswer } from '../world/answer.ts'
import type { Endpoint, Visit } from '../world/visit.ts'
import { identityBearer } from './checks/identity-bearer.ts'
import { userinfoScope } from './checks/identity-scope.ts'
import { fullNameOf, nicknameOf } from './identity.ts'
import { lastChange } from './last-change.ts'
import { photosOf, userUrls } from './user-urls.ts'

const userinfoChecks = readingPage
  .check(identityBearer.present)
  .check(identityBearer.alive)
  .check(userinfoScope)

/** OpenID Connect's UserInfo, with Salesforce's own fields (sheet §10.4). */
export const userinfoEndpoint: Endpoint = async (visit) => {
  const { bearer } = await userinfoChecks.run({ visit })
  visit.trail.reach('userinfo.answered', { stored: bearer.user.username, received: null })
  return jsonAnswer(userinfoOf(visit, bearer.org, bearer.user))
}

function userinfoOf({ place }: Visit, org: Org, user: UserSetup) {
  const instance = instanceUrl(place, org)
  const photos = photosOf(instance)
  return {
    sub: identityUrl(place, org, user),
    user_id: longId(user.id),
    organization_id: org.longId,
    preferred_username: user.username,
    nickname: nicknameOf(user),
    name: fullNameOf(user),
    email: user.email,
    email_verified: true,
    given_name: user.firstName,
    family_name: user.lastName,
    zoneinfo: 'America/Los_Angeles',
    photos,
    profile: `${instance}/${longId(user.id)}`,
    picture: photos.picture,
    address: { country: 'US' },
    is_salesforce_integration_user: false,
    urls: userUrls(instance, org, user),
    active: user.active,
    user_type: 'STANDARD',
    language: 'en_US',
    locale: 'en_US',
    utcOffset: -28800000,
    updated_at: lastChange.dateTime,
    is_app_installed: true,
  }
}
