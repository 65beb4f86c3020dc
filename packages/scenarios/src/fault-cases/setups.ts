import {
  acmeSandbox,
  globexOrg,
  type AppSettings,
  type ClientSetup,
  type OrgSettings,
  type OrgSetup,
  type RunSetup,
} from '@flowscope/reference'
import { withOwnApp } from '../own-app.ts'
import { stretch, walkTo } from '../walk.ts'

type Change = (setup: RunSetup) => RunSetup

export function webApp(client: Partial<ClientSetup>): Change {
  return (setup) => ({ ...setup, client: { ...setup.client, ...client } })
}

export function app(settings: Partial<AppSettings>): Change {
  return (setup) => withOwnApp(setup, () => settings)
}

export function org(settings: Partial<OrgSettings>): Change {
  return ({ world, ...run }) => {
    const orgs = world.orgs.map((each) => ({ ...each, ...settings }))
    return { ...run, world: { ...world, orgs } }
  }
}

export function user(username: string): Change {
  return (setup) => ({ ...setup, username })
}

export const besideGlobex = beside(globexOrg)
export const besideSandbox = beside(acmeSandbox)

export function all(...changes: readonly Change[]): Change {
  return (setup) => changes.reduce((made, change) => change(made), setup)
}

function beside(other: OrgSetup): Change {
  return ({ world, ...run }) => ({ ...run, world: { ...world, orgs: [...world.orgs, other] } })
}

/** Up to the answer to a query. */
export const connectAndQuery = walkTo('expiry')

/** Up to the browser’s first answer from Salesforce. */
export const askSalesforce = walkTo('follow')

/** Up to the web app's callback, where nobody is asked for consent. */
export const backWithoutConsent = [...walkTo('consent'), ...stretch('return', 'token')]

/** The same, and on to a query. */
export const connectWithoutConsent = [...walkTo('consent'), ...stretch('return', 'expiry')]
