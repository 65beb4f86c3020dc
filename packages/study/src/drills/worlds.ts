import {
  practiceRun,
  type AppSettings,
  type ClientSetup,
  type RunSetup,
} from '@flowscope/reference'
import type { Random } from '../random.ts'

/** What a world may have that the practice one has not. */
export interface WorldChoices {
  readonly client?: Partial<ClientSetup>
  readonly app?: Partial<AppSettings>
}

/** A practice world of another company, with other values, on another day. */
export function someWorld(random: Random, { client, app }: WorldChoices = {}): RunSetup {
  const company = random.pick(companies)
  const renamed = withCredentials(inCompany(practiceRun(seedOf(random)), company), random)
  const { world } = renamed
  return {
    ...renamed,
    client: { ...renamed.client, ...client },
    world: {
      ...world,
      startsAt: world.startsAt + random.below(200) * day + random.below(8 * 60) * minute,
      orgs: world.orgs.map((org) => ({
        ...org,
        apps: org.apps.map((each) =>
          each.consumerKey === renamed.client.consumerKey ? { ...each, ...app } : each,
        ),
      })),
    },
  }
}

/** The practice world itself, with other values: for scenarios that name what is in it. */
export function someSeed(random: Random): RunSetup {
  return practiceRun(seedOf(random))
}

const companies = [
  'Larkspur',
  'Quayside',
  'Hollin',
  'Brightwater',
  'Osprey',
  'Fernhill',
  'Tamarind',
  'Northgate',
  'Kestrel',
  'Saltmarsh',
  'Juniper',
  'Ravensbourne',
] as const

const minute = 60_000
const day = 24 * 60 * minute

function seedOf(random: Random): string {
  return `drill ${String(random.below(1_000_000_000))}`
}

/** Another key and secret, in the forms that Salesforce gives them (sheet §12). */
function withCredentials(run: RunSetup, random: Random): RunSetup {
  const consumerKey = `3MVG9${characters(random, 80, keyAlphabet)}`
  const consumerSecret = characters(random, 64, '0123456789ABCDEF')
  const orgs = run.world.orgs.map((org) => ({
    ...org,
    apps: org.apps.map((app) =>
      app.consumerKey === run.client.consumerKey ? { ...app, consumerKey, consumerSecret } : app,
    ),
  }))
  return {
    ...run,
    client: { ...run.client, consumerKey, consumerSecret },
    world: { ...run.world, orgs },
  }
}

const keyAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._'

function characters(random: Random, count: number, alphabet: string): string {
  return Array.from({ length: count }, () => random.pick(Array.from(alphabet))).join('')
}

function inCompany(run: RunSetup, company: string): RunSetup {
  const domain = company.toLowerCase()
  const renamed = (text: string) => text.replace(/\bacme\b/, domain)
  const orgs = run.world.orgs.map((org) => ({
    ...org,
    name: company,
    myDomain: domain,
    users: org.users.map((user) => ({
      ...user,
      username: renamed(user.username),
      email: renamed(user.email),
    })),
  }))
  return {
    ...run,
    username: renamed(run.username),
    attacker: { ...run.attacker, username: renamed(run.attacker.username) },
    client: { ...run.client, loginHost: renamed(run.client.loginHost) },
    world: { ...run.world, orgs },
  }
}
