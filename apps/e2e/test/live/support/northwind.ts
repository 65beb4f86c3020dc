import { completeApp, completeOrg, type AppSetup, type OrgSetup } from '@flowscope/reference'
import { isSandboxHost } from './salesforce-hosts.ts'

/** The learner's External Client App; its callback is added once the web server knows its port. */
export const learnersApp: AppSetup = completeApp({
  name: 'Northwind Learner App',
  consumerKey:
    '3MVG9NORTHWINDlearnerExternalClientApp000000000000000000000000000000000000000000001',
  consumerSecret: 'C0FFEE5EC4E7000000000000000000000000000000000000000000000000000A',
  scopes: ['openid', 'id', 'profile', 'email', 'api', 'web', 'refresh_token'],
  introspectAllTokens: true,
})

export interface LearnersAccount {
  readonly username: string
  readonly password: string
}

const accounts = {
  production: { username: 'nora@northwind.example', password: 'nora-knows-1' },
  sandbox: { username: 'nora@northwind.example.uat', password: 'nora-knows-2' },
} as const satisfies Record<string, LearnersAccount>

/** Who can log in at a host: a sandbox has users of its own. */
export function accountAt(host: string): LearnersAccount {
  return isSandboxHost(host) ? accounts.sandbox : accounts.production
}

export const northwindOrg: OrgSetup = completeOrg({
  id: '00D8c0000000001',
  name: 'Northwind',
  myDomain: 'northwind',
  users: [{ id: '0058c000000000B', ...accounts.production, firstName: 'Nora', lastName: 'North' }],
  apps: [learnersApp],
  accounts: [
    { id: '0018c00000Nort1', name: 'Heron Harbour Museum', industry: 'Recreation' },
    { id: '0018c00000Nort2', name: 'Quiet Clocks', industry: 'Manufacturing' },
  ],
})

export const northwindSandbox: OrgSetup = completeOrg({
  id: '00D8c0000000002',
  name: 'Northwind UAT',
  myDomain: 'northwind',
  sandbox: 'uat',
  users: [{ id: '0058c000000000U', ...accounts.sandbox, firstName: 'Nora', lastName: 'North' }],
  apps: [learnersApp],
  accounts: [
    { id: '0018c00000Uatt1', name: 'Heron Harbour Museum (test)', industry: 'Recreation' },
  ],
})
