import { readFile } from 'node:fs/promises'
import { placeInFile } from '@flowscope/checked-json'
import {
  completeApp,
  completeOrg,
  completeUser,
  type GivenApp,
  type OrgSetup,
} from '@flowscope/reference'
import { asFaultRules, callbacksFit } from '@flowscope/setup-schema'
import { ConfigError } from '../config-error.ts'
import type { MockOptions } from '../options.ts'
import { parsedFile } from './parsed-file.ts'
import { rsaKeyOfPem } from './rsa-key-of-pem.ts'
import type { ConfigApp, ConfigFile } from './schema.ts'

/**
 * Reads a config file: the preset's orgs with what it adds, or its own.
 *
 * @throws ConfigError names the file, the line and the setting
 */
export async function optionsOfFile(
  path: string,
  preset: readonly OrgSetup[],
): Promise<MockOptions> {
  const text = await contentOf(path)
  const {
    orgs: given,
    seed,
    orgPorts,
    counterfactual,
    faults,
    ...additions
  } = parsedFile(path, text)
  const keyIn = keyReader(path, text)
  const orgs = given?.map(({ apps = [], ...org }, at) =>
    completeOrg({ ...org, apps: apps.map((app, of) => keyIn(app, ['orgs', at, 'apps', of])) }),
  )
  const apps = additions.apps?.map((app, at) => keyIn(app, ['apps', at])) ?? []
  const extendedOrgs = extended(orgs ?? preset, { ...additions, apps })
  refuseLongCallbacks(path, extendedOrgs)
  return {
    orgs: extendedOrgs,
    ...(seed === undefined ? {} : { seed }),
    ...(orgPorts === undefined ? {} : { orgPorts }),
    ...(counterfactual === undefined ? {} : { counterfactual }),
    ...(faults === undefined ? {} : { faults: asFaultRules(faults) }),
  }
}

async function contentOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    throw new ConfigError(`--config: there is no readable file "${path}".`)
  }
}

/** Puts the key of a PEM where the settings want it. */
function keyReader(path: string, text: string) {
  return ({ certificate, ...app }: ConfigApp, at: readonly (string | number)[]): GivenApp => {
    if (certificate === undefined) return app
    if (typeof certificate !== 'string') return { ...app, certificate }
    try {
      return { ...app, certificate: rsaKeyOfPem(certificate) }
    } catch {
      const place = placeInFile(text, [...at, 'certificate'])
      throw new ConfigError(`--config: ${path}${place} is not the PEM of an RSA key.`)
    }
  }
}

/** The callback URLs for every app come on top of what the schema has looked at. */
function refuseLongCallbacks(path: string, orgs: readonly OrgSetup[]): void {
  const app = orgs.flatMap(({ apps }) => apps).find((each) => !callbacksFit(each.callbackUrls))
  if (!app) return
  throw new ConfigError(
    `--config: ${path}: the callback URLs of ${app.name} must be 2,000 characters together at most, as at Salesforce.`,
  )
}

interface Additions extends Pick<ConfigFile, 'users' | 'callbackUrls'> {
  readonly apps: readonly GivenApp[]
}

function extended(orgs: readonly OrgSetup[], additions: Additions): readonly OrgSetup[] {
  const { apps: newApps, users: newUsers = [], callbackUrls = [] } = additions
  return orgs.map((org, at) => {
    const apps = at === 0 ? withApps(org, newApps) : org.apps
    const users = at === 0 ? withUsers(org, newUsers) : org.users
    return {
      ...org,
      users,
      apps: apps.map((app) => ({ ...app, callbackUrls: [...app.callbackUrls, ...callbackUrls] })),
    }
  })
}

function withApps({ apps }: OrgSetup, given: readonly GivenApp[]): OrgSetup['apps'] {
  const isGiven = (key: string) => given.some(({ consumerKey }) => consumerKey === key)
  const before = (key: string) => apps.find(({ consumerKey }) => consumerKey === key)
  return [
    ...apps.filter(({ consumerKey }) => !isGiven(consumerKey)),
    ...given.map((app) => completeApp({ ...before(app.consumerKey), ...app })),
  ]
}

function withUsers({ users }: OrgSetup, given: NonNullable<Additions['users']>): OrgSetup['users'] {
  const named = new Set(given.map(({ username }) => username.toLowerCase()))
  return [
    ...users.filter(({ username }) => !named.has(username.toLowerCase())),
    ...given.map(completeUser),
  ]
}
