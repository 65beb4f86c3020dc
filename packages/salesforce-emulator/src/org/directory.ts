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
  /** The domain below which it stands, `localhost`. */
  readonly domain: string
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
  /** The domain below which all of them stand, without port, `localhost`. */
  readonly domain: string
  readonly orgs: readonly Org[]
  readonly byId: ReadonlyMap<string, Org>
  /** Keyed by host without port, `acme.my.localhost`. */
  readonly byHost: ReadonlyMap<string, Org>
}

/**
 * @param at the domain of the hosts, with the port that messages name if they name one
 * @throws RangeError when a world has no org
 */
export function directoryOf(
  { orgs: setups, port }: WorldSetup,
  at = `localhost:${String(port)}`,
): Directory {
  if (setups.length === 0) throw new RangeError('A world has at least one org')
  const domain = at.replace(/:\d+$/, '')
  const orgs = setups.map((setup) => orgOf(setup, domain, at.slice(domain.length)))
  return {
    domain,
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

function orgOf(setup: OrgSetup, domain: string, port: string): Org {
  const host = hostOf(setup, domain)
  return {
    host,
    domain,
    id: setup.id,
    longId: longId(setup.id),
    name: setup.name,
    authority: `${host}${port}`,
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
export function hostOf({ myDomain, sandbox }: OrgSetup, domain = 'localhost'): string {
  const name = myDomain.toLowerCase()
  return sandbox === null
    ? `${name}.my.${domain}`
    : `${name}--${sandbox.toLowerCase()}.sandbox.my.${domain}`
}
