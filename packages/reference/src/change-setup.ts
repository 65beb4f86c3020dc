import type { FaultRule } from './faults.ts'
import type {
  AppSetup,
  CounterfactualSetup,
  OrgSetup,
  ProfileSetup,
  UserSetup,
  WorldSetup,
} from './setup.ts'

/** A name that the set-up does not have; the message is one sentence that says which. */
export class UnknownName extends Error {
  override readonly name = 'UnknownName'
}

export type Members = 'apps' | 'users' | 'profiles' | 'accounts'

/** The settings of an org itself. */
export type OrgSettings = Omit<OrgSetup, Members | 'id' | 'myDomain' | 'sandbox'>
export type AppSettings = Omit<AppSetup, 'consumerKey'>
export type UserSettings = Omit<UserSetup, 'id' | 'username'>
export type ProfileSettings = Omit<ProfileSetup, 'name'>

/** Settings that an administrator saves in Setup while the world runs; `org` is {@link nameOfOrg}. */
export type SettingsChange =
  | { readonly at: 'org'; readonly org: string; readonly settings: Partial<OrgSettings> }
  | {
      readonly at: 'app'
      readonly org: string
      readonly consumerKey: string
      readonly settings: Partial<AppSettings>
    }
  | {
      readonly at: 'user'
      readonly org: string
      readonly username: string
      readonly settings: Partial<UserSettings>
    }
  | {
      readonly at: 'profile'
      readonly org: string
      readonly profile: string
      readonly settings: Partial<ProfileSettings>
    }
  | { readonly at: 'counterfactual'; readonly settings: Partial<CounterfactualSetup> }

/** What can be changed about a running world: its settings, and what goes wrong on purpose. */
export type WorldChange =
  SettingsChange | { readonly at: 'faults'; readonly rules: readonly FaultRule[] }

/** `acme`, or `acme--uat` for a sandbox. */
export function nameOfOrg({ myDomain, sandbox }: OrgSetup): string {
  return sandbox === null ? myDomain : `${myDomain}--${sandbox}`
}

/** The set-up with changed settings. @throws UnknownName */
export function withChange(world: WorldSetup, change: SettingsChange): WorldSetup {
  switch (change.at) {
    case 'org':
      return withOrg(world, change.org, change.settings)
    case 'app':
      return withApp(world, change.org, change.consumerKey, change.settings)
    case 'user':
      return withUser(world, change.org, change.username, change.settings)
    case 'profile':
      return withProfile(world, change.org, change.profile, change.settings)
    case 'counterfactual':
      return { ...world, counterfactual: { ...world.counterfactual, ...change.settings } }
  }
}
/** @throws UnknownName */
export function orgIn({ orgs }: WorldSetup, name: string): OrgSetup {
  return found(orgs, (org) => nameOfOrg(org) === name, `There is no org "${name}".`)
}

/** @throws UnknownName */
export function appIn(org: OrgSetup, consumerKey: string): AppSetup {
  const sentence = `${org.name} has no app with the consumer key "${consumerKey}".`
  return found(org.apps, (app) => app.consumerKey === consumerKey, sentence)
}

/** @throws UnknownName */
export function userIn(org: OrgSetup, username: string): UserSetup {
  const wanted = username.toLowerCase()
  const sentence = `${org.name} has no user "${username}".`
  return found(org.users, (user) => user.username.toLowerCase() === wanted, sentence)
}

/** @throws UnknownName */
export function withOrg(world: WorldSetup, name: string, changes: Partial<OrgSetup>): WorldSetup {
  const org = orgIn(world, name)
  return { ...world, orgs: replaced(world.orgs, org, { ...org, ...changes }) }
}

/** @throws UnknownName */
export function withApp(
  world: WorldSetup,
  orgName: string,
  consumerKey: string,
  changes: Partial<AppSettings>,
): WorldSetup {
  const { apps, ...org } = orgIn(world, orgName)
  const app = appIn({ apps, ...org }, consumerKey)
  return withOrg(world, orgName, { apps: replaced(apps, app, { ...app, ...changes }) })
}

/** @throws UnknownName */
export function withUser(
  world: WorldSetup,
  orgName: string,
  username: string,
  changes: Partial<UserSettings>,
): WorldSetup {
  const { users, ...org } = orgIn(world, orgName)
  const user = userIn({ users, ...org }, username)
  return withOrg(world, orgName, { users: replaced(users, user, { ...user, ...changes }) })
}

/** @throws UnknownName */
function withProfile(
  world: WorldSetup,
  orgName: string,
  name: string,
  changes: Partial<ProfileSettings>,
): WorldSetup {
  const org = orgIn(world, orgName)
  const sentence = `${org.name} has no profile "${name}".`
  const profile = found(org.profiles, (each) => each.name === name, sentence)
  const profiles = replaced(org.profiles, profile, { ...profile, ...changes })
  return withOrg(world, orgName, { profiles })
}

function found<Item>(
  items: readonly Item[],
  isWanted: (item: Item) => boolean,
  sentence: string,
): Item {
  const item = items.find(isWanted)
  if (item === undefined) throw new UnknownName(sentence)
  return item
}

function replaced<Item>(items: readonly Item[], old: Item, next: Item): readonly Item[] {
  return items.map((item) => (item === old ? next : item))
}
