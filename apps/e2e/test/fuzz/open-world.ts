import { acmeOrg, practiceRun, type WorldSetup } from '@flowscope/reference'

export const initialAccessToken = 'first-token-of-the-fuzz-campaign'

/** The practice world with every flow switched on, and a second org beside it. */
export function openWorld(seed: string): WorldSetup {
  const apps = acmeOrg.apps.map((app) => ({
    ...app,
    enableClientCredentialsFlow: true,
    clientCredentialsUser: 'student@acme.example',
    enableDeviceFlow: true,
    enableTokenExchangeFlow: true,
    introspectAllTokens: true,
    initialAccessToken,
  }))
  const acme = { ...acmeOrg, apps, allowUsernamePasswordFlows: true }
  const users = acmeOrg.users.map((user) => ({ ...user, username: 'student@globex.example' }))
  const globex = { ...acmeOrg, id: '00D5g0000000002', myDomain: 'globex', name: 'Globex', users }
  return { ...practiceRun(seed).world, orgs: [acme, globex] }
}
