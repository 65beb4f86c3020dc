import type { AppSetup, UserSetup } from '@flowscope/reference'
import type { Org } from './directory.ts'

const minute = 60_000

/**
 * Milliseconds without use after which an access token is refused: what the app says comes before
 * the user's profile, and that before the org (sheet §7).
 */
export function idleTime(org: Org, user: UserSetup, app: AppSetup): number {
  const ofProfile = org.profiles.get(user.profile)?.sessionTimeoutMinutes ?? null
  const { sessionTimeoutMinutes: ofOrg } = org.setup
  return (app.sessionTimeoutMinutes ?? ofProfile ?? ofOrg) * minute
}
