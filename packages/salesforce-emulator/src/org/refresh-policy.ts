import type { AppSetup } from '@flowscope/reference'

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

/** The policy in words, for the teacher's note. */
export function refreshPolicyInWords(app: AppSetup): string {
  const period = `${String(app.refreshTokenPeriod)} ${app.refreshTokenUnit}`
  switch (app.refreshTokenPolicy) {
    case 'Infinite':
      return 'valid until revoked'
    case 'Zero':
      return 'immediately expire refresh token'
    case 'SpecificLifetime':
      return `expire refresh token after ${period}`
    case 'SpecificInactivity':
      return `expire refresh token if not used for ${period}`
  }
}

const hour = 60 * 60 * 1000

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
