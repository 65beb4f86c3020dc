import type { AppSetup, UserSetup } from '@flowscope/reference'
import type { Org } from './directory.ts'

/**
 * What an admin did after the grant that keeps a token from opening anything, in words for the
 * teacher's note; `null` when all is well. A connected app that was never installed goes on for those
 * who approved it before: only new approvals are refused (sheet §9.6).
 */
export function whyLockedOut(org: Org, user: UserSetup, app: AppSetup): string | null {
  const because = whyShutOut(org, user)
  if (because !== null) return because
  if (app.status === 'disabled') return 'the app was disabled'
  if (app.status === 'blocked') return 'the app was blocked'
  if (isGone(app)) return 'the app was uninstalled'
  return null
}

/** The same without an app. */
export function whyShutOut(org: Org, user: UserSetup): string | null {
  if (!org.setup.active) return 'the org is inactive'
  if (!user.active) return 'the user was deactivated'
  if (user.frozen) return 'the user was frozen'
  return null
}

/** An external client app works only where it is installed; older connected apps did elsewhere. */
export function isGone({ kind, status }: AppSetup): boolean {
  return kind === 'externalClientApp' && status === 'uninstalled'
}
