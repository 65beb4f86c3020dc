import {
  acmeOrg,
  completeApp,
  practiceApp,
  type AppSetup,
  type OrgSetup,
} from '@flowscope/reference'
import { rsaKeyOfPem } from '../config-file/rsa-key-of-pem.ts'
import { practicePrivateKey } from './practice-key.ts'

/** The practice org with each flow switched on, and an app for servers that need no user. */
export function everyFlowOrg(): OrgSetup {
  const apps = acmeOrg.apps.map((app) =>
    app.consumerKey === practiceApp.consumerKey ? { ...app, ...everyFlow() } : app,
  )
  return {
    ...acmeOrg,
    allowUsernamePasswordFlows: true,
    allowUserAgentFlows: true,
    apps: [...apps, serverApp()],
  }
}

function everyFlow() {
  const [user] = acmeOrg.users
  return {
    certificate: rsaKeyOfPem(practicePrivateKey),
    enableClientCredentialsFlow: true,
    clientCredentialsUser: user?.username ?? null,
    enableDeviceFlow: true,
    enableTokenExchangeFlow: true,
  }
}

/** Approved by the admin beforehand, as an app for the JWT bearer flow has to be. */
function serverApp(): AppSetup {
  return completeApp({
    ...practiceApp,
    ...everyFlow(),
    name: 'Flowscope Server App',
    consumerKey: '3MVG9FLOWSCOPEpracticeServerApp'.padEnd(84, '0').concat('2'),
    permittedUsers: 'AdminApprovedPreAuthorized',
    preAuthorizedProfiles: acmeOrg.profiles.map(({ name }) => name),
  })
}
