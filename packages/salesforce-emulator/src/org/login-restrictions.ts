import type { AppSetup, ProfileSetup, UserSetup } from '@flowscope/reference'
import type { Evidence } from '../world/trail.ts'
import type { Visit } from '../world/visit.ts'
import type { Org } from './directory.ts'
import { inRanges, rangesInWords } from './ip-ranges.ts'

/** Why somebody whose credentials are right may not come in all the same. */
export interface Restriction {
  readonly kind: 'orgInactive' | 'userInactive' | 'userFrozen' | 'loginHours' | 'loginAddress'
  /** What an admin has set, and what was met. */
  readonly evidence: Evidence
}

/**
 * What happens: somebody logs in, does so with a browser on which the identity was verified, or an
 * app renews its token. IP relaxation of the app tells these apart (sheet §9.4).
 */
export type Entrance = 'login' | 'activatedDevice' | 'refresh'

type Entering = Pick<Visit, 'address' | 'now'>

/**
 * The first rule of org, user and profile that keeps a user out; `null` when there is none.
 *
 * @param app whose IP relaxation counts; `null` where nobody logs in for an app
 */
export function restrictionOf(
  visit: Entering,
  org: Org,
  user: UserSetup,
  app: AppSetup | null,
  entrance: Entrance = 'login',
): Restriction | null {
  return ofAccount(org, user) ?? ofProfile(visit, org.profiles.get(user.profile), app, entrance)
}

function ofAccount(org: Org, user: UserSetup): Restriction | null {
  const told = (kind: Restriction['kind'], stored: string, received: string) => ({
    kind,
    evidence: { stored, received },
  })
  if (!org.setup.active) return told('orgInactive', 'inactive', org.name)
  if (!user.active) return told('userInactive', 'inactive', user.username)
  if (user.frozen) return told('userFrozen', 'frozen', user.username)
  return null
}

function ofProfile(
  visit: Entering,
  profile: ProfileSetup | undefined,
  app: AppSetup | null,
  entrance: Entrance,
): Restriction | null {
  if (!profile) return null
  return ofHours(visit, profile) ?? ofAddress(visit, profile, app, entrance)
}

/** Two hours that are alike mean the whole day. */
function ofHours({ now }: Entering, profile: ProfileSetup): Restriction | null {
  const { loginHoursStart: start, loginHoursEnd: end } = profile
  if (start === end) return null
  const time = new Date(now).toISOString().slice(11, 16)
  if (isBetween(time, start, end)) return null
  const evidence = { stored: `${start}–${end} UTC`, received: `${time} UTC` }
  return { kind: 'loginHours', evidence }
}

/** From `start` until just before `end`, perhaps across midnight. */
function isBetween(time: string, start: string, end: string): boolean {
  return start < end ? start <= time && time < end : start <= time || time < end
}

function ofAddress(
  { address }: Entering,
  { loginIpRanges }: ProfileSetup,
  app: AppSetup | null,
  entrance: Entrance,
): Restriction | null {
  if (loginIpRanges.length === 0 || isRelaxed(app, entrance)) return null
  if (inRanges(address, loginIpRanges)) return null
  const evidence = { stored: rangesInWords(loginIpRanges), received: address }
  return { kind: 'loginAddress', evidence }
}

function isRelaxed(app: AppSetup | null, entrance: Entrance): boolean {
  switch (app?.ipRelaxation ?? 'Enforce') {
    case 'Enforce':
      return false
    case 'Enforce_RelaxRefresh':
      return entrance === 'refresh'
    case 'Bypass_2factor':
      return entrance === 'activatedDevice'
    case 'Bypass':
      return true
  }
}
