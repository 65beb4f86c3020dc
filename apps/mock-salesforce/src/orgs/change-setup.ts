import type { AppSetup, OrgSetup, UserSetup, WorldSetup } from '@flowscope/reference'
import { nameOf } from './org-name.ts'

/** A name that the set-up does not have; the message is one sentence that says which. */
export class UnknownName extends Error {
  override readonly name = 'UnknownName'
}

export type Members = 'apps' | 'users' | 'profiles' | 'accounts'

/** The settings of an org itself. */
export type OrgSettings = Omit<OrgSetup, Members | 'id' | 'myDomain' | 'sandbox'>
export type AppSettings = Omit<AppSetup, 'consumerKey'>
export type UserSettings = Omit<UserSetup, 'id' | 'username'>

/** @throws UnknownName */
export function orgIn({ orgs }: WorldSetup, name: string): OrgSetup {
  return found(orgs, (org) => nameOf(org) === name, `There is no org "${name}".`)
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
