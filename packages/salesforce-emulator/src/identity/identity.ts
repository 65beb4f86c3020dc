import type { UserSetup } from '@flowscope/reference'
import { readingPage } from '../pages/page-parameters.ts'
import type { Org } from '../org/directory.ts'
import { longId } from '../org/ids.ts'
import { identityUrl } from '../org/identity-url.ts'
import { instanceUrl } from '../org/place.ts'
import type { Endpoint, Visit } from '../world/visit.ts'
import { identityBearer } from './checks/identity-bearer.ts'
import { identityKnown } from './checks/identity-known.ts'
import { identityAnswer } from './identity-answer.ts'
import { identityScope } from './checks/identity-scope.ts'
import { photosOf, userUrls } from './user-urls.ts'
import { lastChange } from './last-change.ts'
import { latestVersion } from '../rest/versions.ts'

const identityChecks = readingPage
  .check(identityBearer.present)
  .check(identityBearer.alive)
  .check(identityKnown)
  .check(identityScope)

/** The identity URL: what Salesforce tells an app about a user (sheet §10.5). */
export const identityEndpoint: Endpoint = async (visit) => {
  const { bearer, user, parameters } = await identityChecks.run({ visit })
  visit.trail.reach('identity.answered', { stored: user.username, received: null })
  const identity = identityOf(visit, bearer.org, user, bearer.user.id === user.id)
  return identityAnswer(visit, parameters, withVersion(identity, parameters.get('version')))
}

function identityOf(visit: Visit, org: Org, user: UserSetup, asserted: boolean) {
  const instance = instanceUrl(visit.place, org)
  return {
    id: identityUrl(visit.place, org, user),
    asserted_user: asserted,
    user_id: longId(user.id),
    organization_id: org.longId,
    username: user.username,
    nick_name: nicknameOf(user),
    display_name: fullNameOf(user),
    email: user.email,
    email_verified: true,
    first_name: user.firstName,
    last_name: user.lastName,
    timezone: 'America/Los_Angeles',
    photos: photosOf(instance),
    ...emptyAddress,
    mobile_phone: null,
    mobile_phone_verified: false,
    is_lightning_login_user: false,
    status: { created_date: null, body: null },
    urls: userUrls(instance, org, user),
    ...standing(user),
    last_modified_date: lastChange.dateTime,
    is_app_installed: true,
  }
}

const emptyAddress = {
  addr_street: null,
  addr_city: null,
  addr_state: null,
  addr_country: null,
  addr_zip: null,
}

function standing({ active }: UserSetup) {
  return {
    active,
    user_type: 'STANDARD',
    language: 'en_US',
    locale: 'en_US',
    utcOffset: -28800000,
  }
}

export function fullNameOf({ firstName, lastName }: UserSetup): string {
  return `${firstName} ${lastName}`.trim()
}

export function nicknameOf({ username }: UserSetup): string {
  return username.split('@')[0] ?? username
}

/** Fills a version that a client asked for into the addresses (sheet §2). */
function withVersion<T extends { readonly urls: Readonly<Record<string, string>> }>(
  identity: T,
  version: string | undefined,
) {
  const wanted = version === 'latest' ? latestVersion : version
  if (wanted === undefined || !/^\d{1,3}(\.0)?$/.test(wanted)) return identity
  const urls = Object.entries(identity.urls).map(
    ([name, url]) => [name, url.replace('{version}', wanted)] as const,
  )
  return { ...identity, urls: Object.fromEntries(urls) }
}
