import type { OrgSetup, ProfileSetup, RunSetup, UserSetup } from '@flowscope/reference'
import { browserWords } from '../../words/browser.ts'

/** Somebody who can log in with one tap. */
export interface PracticeUser {
  readonly username: string
  readonly password: string
  readonly name: string
  /** What is special about them; empty for most. */
  readonly remarks: readonly string[]
}

/** Who belongs to the org at this address; on a login host, everybody. */
export function practiceUsers({ world }: RunSetup, url: string): readonly PracticeUser[] {
  const here = world.orgs.filter((org) => isAt(org, url))
  return (here.length > 0 ? here : world.orgs).flatMap((org) =>
    org.users.map((user) => practiceUser(user, org)),
  )
}

function isAt({ myDomain, sandbox }: OrgSetup, url: string): boolean {
  const domain = sandbox === null ? myDomain : `${myDomain}--${sandbox}`
  return URL.canParse(url) && new URL(url).hostname.split('.')[0] === domain
}

function practiceUser(user: UserSetup, { profiles, sandbox }: OrgSetup): PracticeUser {
  const profile = profiles.find(({ name }) => name === user.profile)
  const place = sandbox === null ? [] : [words.sandbox(sandbox)]
  return {
    username: user.username,
    password: user.password,
    name: [user.firstName, user.lastName].filter(Boolean).join(' '),
    remarks: [...place, ...remarksOf(user), ...(profile ? limitsOf(profile) : [])],
  }
}

const words = browserWords.remarks

function remarksOf({ active, frozen, verificationCode, apiOnly }: UserSetup): readonly string[] {
  return [
    ...(active ? [] : [words.inactive]),
    ...(frozen ? [words.frozen] : []),
    ...(verificationCode === null ? [] : [words.code]),
    ...(apiOnly ? [words.apiOnly] : []),
  ]
}

function limitsOf({ loginIpRanges, loginHoursStart, loginHoursEnd }: ProfileSetup) {
  return [
    ...(loginIpRanges.length === 0 ? [] : [words.addresses]),
    ...(loginHoursStart === loginHoursEnd ? [] : [words.hours(loginHoursStart, loginHoursEnd)]),
  ]
}
