import type { AppSetup, UserSetup } from '@flowscope/reference'
import type { Org } from './directory.ts'

const minute = 60_000

/**
 * Milliseconds without use after which an access token is refused: what the app says comes before
 * the user's profile, and that before the org (sheet §7).
 */
export function idleTime(org: Org, user: UserSetup, app: AppSetup): number {
  return app.sessionTimeoutMinutes === null
    ? sessionTime(org, user)
    : app.sessionTimeoutMinutes * minute
}

/** The same without the app, whose timeout covers opaque tokens only (sheet §5.6). */
export function sessionTime(org: Org, user: UserSetup): number {
  const ofProfile = org.profiles.get(user.profile)?.sessionTimeoutMinutes ?? null
  return (ofProfile ?? org.setup.sessionTimeoutMinutes) * minute
}
