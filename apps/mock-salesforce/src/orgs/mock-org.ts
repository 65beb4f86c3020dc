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

/** One of the mock's orgs. What was issued stays when its settings change, and meets the new ones. */
export interface MockOrg {
  /** A plain address at which this org answers, `http://localhost:3001`. */
  readonly url: string
  /** Its settings as they are now. */
  readonly setup: () => OrgSetup
  readonly change: (changes: Partial<OrgSettings>) => void
  /** @throws UnknownName when the org has no such app */
  readonly changeApp: (consumerKey: string, changes: Partial<AppSettings>) => void
  /** @throws UnknownName when the org has no such user */
  readonly changeUser: (username: string, changes: Partial<UserSettings>) => void
}

export function mockOrg(world: HostedWorld, name: string, url: string): MockOrg {
  return {
    url,
    setup: () => orgIn(world.setup(), name),
    change: (changes) => {
      world.change((setup) => withOrg(setup, name, changes))
    },
    changeApp: (consumerKey, changes) => {
      world.change((setup) => withApp(setup, name, consumerKey, changes))
    },
    changeUser: (username, changes) => {
      world.change((setup) => withUser(setup, name, username, changes))
    },
  }
}
