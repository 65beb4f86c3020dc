import type { AppSetup } from '../setup.ts'
import type { SetupPage } from './finding.ts'

const app = 'Setup → Apps → External Client Apps → External Client App Manager → your app'

export function appSetting(setting: string | null): SetupPage {
  return { path: `${app} → Settings → OAuth Settings`, setting }
}

/** What is asked first when an app is made (sheet §9.2). */
export function appBasics(setting: string | null): SetupPage {
  return { path: `${app} → Settings → Basic Information`, setting }
}

export function appPolicy(setting: string | null): SetupPage {
  return { path: `${app} → Policies → OAuth Policies`, setting }
}

/**
 * The same page for the other kind of app: a connected app has its settings in the App Manager and its
 * policies under Manage Connected Apps (sheet §9.2). `null` where it has no such setting.
 */
export function pageForKind(page: SetupPage, kind: AppSetup['kind']): SetupPage | null {
  if (kind === 'externalClientApp' || !page.path.startsWith(app)) return page
  const { setting } = page
  if (setting === 'Distribution State') return null
  if (page.path === appPolicy(null).path) return { path: managedApp, setting }
  return { path: connectedApp, setting }
}

const connectedApp = 'Setup → Apps → App Manager → your app'
const managedApp = 'Setup → Apps → Connected Apps → Manage Connected Apps → your app'

export function oauthUsage(setting: string | null): SetupPage {
  return { path: 'Setup → Apps → Connected Apps → Connected Apps OAuth Usage', setting }
}

export function orgOauthSetting(setting: string | null): SetupPage {
  return { path: 'Setup → Identity → OAuth and OpenID Connect Settings', setting }
}

export function user(setting: string | null): SetupPage {
  return { path: 'Setup → Users → Users → the user', setting }
}

export function profile(setting: string | null): SetupPage {
  return { path: 'Setup → Users → Profiles → the user’s profile', setting }
}

export const loginHistory: SetupPage = { path: 'Setup → Identity → Login History', setting: null }

export const sessionSettings: SetupPage = {
  path: 'Setup → Security → Session Settings',
  setting: 'Timeout Value',
}
