import {
  practiceApp,
  type AppSettings,
  type OrgSettings,
  type ProfileSettings,
  type UserSettings,
} from '@flowscope/reference'
import type { Configuration } from '@flowscope/stage'
import type { Edit } from '../edits.ts'
import type { Move } from '../move.ts'
import { stretch } from '../walk.ts'

type SettingsOf<At> =
  Extract<Configuration, { readonly at: At }> extends {
    readonly settings: infer Settings
  }
    ? Settings
    : never

const org = 'acme'
const username = 'student@acme.example'

/** An administrator saves other settings of the web app's registration. */
export function onApp(settings: Partial<AppSettings>): Move {
  return configure({ at: 'app', org, consumerKey: practiceApp.consumerKey, settings })
}

export function onOrg(settings: Partial<OrgSettings>): Move {
  return configure({ at: 'org', org, settings })
}

export function onUser(settings: Partial<UserSettings>): Move {
  return configure({ at: 'user', org, username, settings })
}

export function onProfile(settings: Partial<ProfileSettings>): Move {
  return configure({ at: 'profile', org, profile: 'Standard User', settings })
}

/** The web app's own developer changes its configuration. */
export function onWebApp(settings: SettingsOf<'webApp'>): Move {
  return configure({ at: 'webApp', settings })
}

export function minutesLater(minutes: number): Move {
  return { type: 'advanceClock', milliseconds: minutes * 60_000 }
}

export function edited(step: Extract<Move, { type: 'edited' }>['step'], edit: Edit): Move {
  return { type: 'edited', step, edit }
}

/** The browser goes on to where Salesforce sends it. */
export const follow: Move = { type: 'send', step: 'follow' }

/** The user logs in and comes to the page that would ask for consent. */
export const logInAndOn = stretch('logIn', 'consent')

/** The browser takes back to the web app whatever Salesforce said. */
export const backToWebApp = stretch('return', 'token')

function configure(change: Configuration): Move {
  return { type: 'configure', change }
}
