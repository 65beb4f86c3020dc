import type {
  AccountSetup,
  AppSetup,
  OrgSetup,
  ProfileSetup,
  UserSetup,
  WorldSetup,
} from '@flowscope/reference'
import { longId } from './ids.ts'

/** An org of the world, with what is looked up in it. */
export interface Org {
  /** 15 characters. */
  readonly id: string
  /** 18 characters. */
  readonly longId: string
  readonly name: string
  /** Its My Domain, `acme.my.localhost`. */
  readonly host: string
  /** Host and port of its My Domain, `acme.my.localhost:3001`. */
  readonly authority: string
  readonly isSandbox: boolean
  /** Its settings. */
  readonly setup: OrgSetup
  readonly apps: ReadonlyMap<string, AppSetup>
  readonly users: ReadonlyMap<string, UserSetup>
  readonly usersByName: ReadonlyMap<string, UserSetup>
  readonly profiles: ReadonlyMap<string, ProfileSetup>
  readonly accounts: readonly AccountSetup[]
}

/** Every org of a world, and the ways to find one. */
export interface Directory {
  readonly orgs: readonly Org[]
  readonly byId: ReadonlyMap<string, Org>
  /** Keyed by host without port, `acme.my.localhost`. */
  readonly byHost: ReadonlyMap<string, Org>
}

/** @throws RangeError when a world has no org */
export function directoryOf({ orgs: setups, port }: WorldSetup): Directory {
  if (setups.length === 0) throw new RangeError('A world has at least one org')
  const orgs = setups.map((setup) => orgOf(setup, port))
  return {
    orgs,
    byId: new Map(orgs.map((org) => [org.id, org])),
    byHost: new Map(orgs.map((org) => [org.host, org])),
  }
}

/** The same orgs, seen from the plain host that plays the My Domain of one of them. */
export function facing(directory: Directory, orgId: string): Directory {
  const first = directory.byId.get(orgId)
  if (!first) return directory
  return { ...directory, orgs: [first, ...directory.orgs.filter((org) => org !== first)] }
}

/** Usernames ignore case. */
export function userNamed(org: Org, username: string): UserSetup | undefined {
  return org.usersByName.get(username.toLowerCase())
}

function orgOf(setup: OrgSetup, port: number): Org {
  const host = hostOf(setup)
  return {
    host,
    id: setup.id,
    longId: longId(setup.id),
    name: setup.name,
    authority: `${host}:${String(port)}`,
    isSandbox: setup.sandbox !== null,
    setup,
    apps: new Map(setup.apps.map((app) => [app.consumerKey, app])),
    users: new Map(setup.users.map((user) => [user.id, user])),
    usersByName: new Map(setup.users.map((user) => [user.username.toLowerCase(), user])),
    profiles: new Map(setup.profiles.map((profile) => [profile.name, profile])),
    accounts: setup.accounts,
  }
}

/** @see sheet §1.1 */
export function hostOf({ myDomain, sandbox }: OrgSetup): string {
  const name = myDomain.toLowerCase()
  return sandbox === null
    ? `${name}.my.localhost`
    : `${name}--${sandbox.toLowerCase()}.sandbox.my.localhost`
}
