import { acmeOrg, practiceApp, practiceRun, type RunSetup } from '@flowscope/reference'

const { world, ...rest } = practiceRun()
const range = { start: '192.0.2.0', end: '192.0.2.255' }
const profiles = acmeOrg.profiles.map((profile) => ({
  ...profile,
  loginIpRanges: [range],
  sessionTimeoutMinutes: 120,
}))
const users = acmeOrg.users.map((user) => ({ ...user, verificationCode: '123456' }))
const apps = [
  {
    ...practiceApp,
    certificate: { kty: 'RSA' as const, n: '', e: 'AQAB' },
    clientCredentialsUser: 'student@acme.example',
    preAuthorizedUsers: ['student@acme.example'],
    preAuthorizedProfiles: ['Standard User'],
    initialAccessToken: 'practice-initial-access-token',
    sessionTimeoutMinutes: 120,
    knownFrom: 0,
  },
]
const org = {
  ...acmeOrg,
  sandbox: 'test',
  trustedIpRanges: [range],
  corsAllowlist: ['https://app.example'],
  profiles,
  users,
  apps,
}

/** A run in which no list is empty and nothing is `null`: the model of what a link may carry. */
export const fullRun: RunSetup = { ...rest, world: { ...world, orgs: [org] } }
