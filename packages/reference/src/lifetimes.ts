import type { AppSetup, OrgSetup, UserSetup } from './setup.ts'

const minute = 60 * 1000

/** Milliseconds for which a code can be exchanged (sheet §7). */
export const codeLifetime = 15 * minute

/** Milliseconds that Salesforce waits for the user; the true number is not published (sheet §1.2). */
export const parkingTime = 15 * minute

/**
 * Milliseconds without use after which an access token is refused: what the app says comes before
 * the user's profile, and that before the org (sheet §7).
 */
export function idleTime(
  org: Pick<OrgSetup, 'profiles' | 'sessionTimeoutMinutes'>,
  user: Pick<UserSetup, 'profile'>,
  app: Pick<AppSetup, 'sessionTimeoutMinutes'>,
): number {
  return app.sessionTimeoutMinutes === null
    ? sessionTime(org, user)
    : app.sessionTimeoutMinutes * minute
}

/** The same without the app, whose timeout covers opaque tokens only (sheet §5.6). */
export function sessionTime(
  org: Pick<OrgSetup, 'profiles' | 'sessionTimeoutMinutes'>,
  user: Pick<UserSetup, 'profile'>,
): number {
  const profile = org.profiles.find(({ name }) => name === user.profile)
  return (profile?.sessionTimeoutMinutes ?? org.sessionTimeoutMinutes) * minute
}

/** Of a refresh token, milliseconds since the epoch. */
interface Times {
  /** When the grant's first refresh token was issued. */
  readonly startedAt: number
  /** When it was issued, or used last. */
  readonly usedAt: number
}

/**
 * When the app's policy ends a refresh token, milliseconds since the epoch; `null` for never.
 *
 * @see sheet §7
 */
export function refreshTokenEnd(app: AppSetup, { startedAt, usedAt }: Times): number | null {
  switch (app.refreshTokenPolicy) {
    case 'Infinite':
      return null
    case 'Zero':
      return startedAt
    case 'SpecificLifetime':
      return later(startedAt, app)
    case 'SpecificInactivity':
      return later(usedAt, app)
  }
}

const hour = 60 * minute

function later(from: number, { refreshTokenPeriod: count, refreshTokenUnit }: AppSetup): number {
  switch (refreshTokenUnit) {
    case 'HOURS':
      return from + count * hour
    case 'DAYS':
      return from + count * 24 * hour
    case 'MONTHS':
      return monthsLater(from, count)
  }
}

/** The same day of a later month, or that month's last day. */
function monthsLater(from: number, count: number): number {
  const date = new Date(from)
  const day = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() + count, 1)
  date.setUTCDate(Math.min(day, daysIn(date)))
  return date.getTime()
}

function daysIn(date: Date): number {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
}
