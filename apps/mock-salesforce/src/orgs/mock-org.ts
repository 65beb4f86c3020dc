import {
  orgIn,
  withApp,
  withOrg,
  withUser,
  type AppSettings,
  type OrgSettings,
  type OrgSetup,
  type UserSettings,
} from '@flowscope/reference'
import type { HostedWorld } from '../worlds/hosted-world.ts'
import type { SettingsChecks } from './settings-checks.ts'

/** One of the mock's orgs. What was issued stays when its settings change, and meets the new ones. */
export interface MockOrg {
  /** A plain address at which this org answers, `http://localhost:3001`. */
  readonly url: string
  /** Its settings as they are now. */
  readonly setup: () => OrgSetup
  /** @throws ConfigError names a setting that does not exist or does not fit */
  readonly change: (changes: Partial<OrgSettings>) => void
  /** @throws UnknownName when the org has no such app, ConfigError as above */
  readonly changeApp: (consumerKey: string, changes: Partial<AppSettings>) => void
  /** @throws UnknownName when the org has no such user, ConfigError as above */
  readonly changeUser: (username: string, changes: Partial<UserSettings>) => void
}

export function mockOrg(
  world: HostedWorld,
  name: string,
  url: string,
  checks: SettingsChecks | null,
): MockOrg {
  return {
    url,
    setup: () => orgIn(world.setup(), name),
    change: (changes) => {
      checks?.org(changes)
      world.change((setup) => withOrg(setup, name, changes))
    },
    changeApp: (consumerKey, changes) => {
      checks?.app(changes)
      world.change((setup) => withApp(setup, name, consumerKey, changes))
    },
    changeUser: (username, changes) => {
      checks?.user(changes)
      world.change((setup) => withUser(setup, name, username, changes))
    },
  }
}
