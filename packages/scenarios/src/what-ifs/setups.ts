import {
  acmeSandbox,
  completeApp,
  globexOrg,
  practiceRun,
  type OrgSetup,
  type RunSetup,
} from '@flowscope/reference'
import { withOwnApp } from '../own-app.ts'

/** Another app of the same company. */
export const secondApp = completeApp({
  name: 'Inventory Sync',
  consumerKey:
    '3MVG9FLOWSCOPEinventorySyncExternalClientApp00000000000000000000000000000000000000002',
  consumerSecret: '1A7E2C0000000000000000000000000000000000000000000000000000000A22',
  callbackUrls: ['http://localhost:3000/oauth/callback'],
  scopes: ['api', 'refresh_token'],
})

const { client, world } = practiceRun()

/** The consumer key without its last character. */
export const shortKey = client.consumerKey.slice(0, -1)

/** From when on Salesforce knows an app that is created as the practice world begins. */
export const settledFrom = world.startsAt + 10 * 60_000

export const loginHost = `login.localhost:${String(world.port)}`
export const sandboxLoginHost = `test.localhost:${String(world.port)}`

export function withoutPkce(setup: RunSetup): RunSetup {
  return { ...setup, client: { ...setup.client, pkce: false } }
}

/** The web app sends everybody to the login host of all production orgs; Globex is another one. */
export function atCommonLogin(setup: RunSetup): RunSetup {
  const orgs = [...setup.world.orgs, globexOrg]
  return {
    ...setup,
    world: { ...setup.world, orgs },
    client: { ...setup.client, loginHost },
  }
}

export function withSandbox(setup: RunSetup): RunSetup {
  return { ...setup, world: { ...setup.world, orgs: [...setup.world.orgs, acmeSandbox] } }
}

export function matchingLoosely(setup: RunSetup): RunSetup {
  const counterfactual = { ...setup.world.counterfactual, looseCallbackMatch: true }
  return { ...setup, world: { ...setup.world, counterfactual } }
}

export function pkceRequired(setup: RunSetup): RunSetup {
  return withOwnApp(setup, () => ({ requirePkce: true }))
}

export function packagedAtCommonLogin(setup: RunSetup): RunSetup {
  return withOwnApp(atCommonLogin(setup), () => ({ distributionState: 'Packaged' }))
}

export function lockedAfterThree(setup: RunSetup): RunSetup {
  return withOrgs(setup, () => ({ maximumInvalidLoginAttempts: 3 }))
}

export function withoutStateCheck(setup: RunSetup): RunSetup {
  return { ...setup, client: { ...setup.client, skipStateCheck: true } }
}

export function justCreated(setup: RunSetup): RunSetup {
  return withOwnApp(setup, () => ({ knownFrom: settledFrom }))
}

export function connectedAppUninstalled(setup: RunSetup): RunSetup {
  return withOwnApp(setup, () => ({ kind: 'connectedApp', status: 'uninstalled' }))
}

export function officeOnly(setup: RunSetup): RunSetup {
  const loginIpRanges = [{ start: '192.0.2.0', end: '192.0.2.255' }]
  return withOrgs(setup, ({ profiles }) => ({
    profiles: profiles.map((profile) => ({ ...profile, loginIpRanges })),
  }))
}

export function userAgentFlowsBlocked(setup: RunSetup): RunSetup {
  return withOrgs(setup, () => ({ allowUserAgentFlows: false }))
}

export function withSecondApp(setup: RunSetup): RunSetup {
  return withOrgs(setup, ({ apps }) => ({ apps: [...apps, secondApp] }))
}

export function withVerification(setup: RunSetup): RunSetup {
  return withOrgs(setup, ({ users }) => ({
    users: users.map((user) => ({ ...user, verificationCode: '271828' })),
  }))
}

function withOrgs(setup: RunSetup, change: (org: OrgSetup) => Partial<OrgSetup>): RunSetup {
  const orgs = setup.world.orgs.map((org) => ({ ...org, ...change(org) }))
  return { ...setup, world: { ...setup.world, orgs } }
}
