import type { AppSetup } from '@flowscope/reference'
import { registrationKey } from '../org/apps.ts'
import { mintConsumerKey, mintConsumerSecret } from '../org/mint.ts'
import type { Visited } from '../world/visit.ts'
import type { WithCallbacks } from './checks/registration-callbacks.ts'
import type { Metadata, WithMetadata } from './checks/registration-readable.ts'
import type { WithScopes } from './checks/registration-scopes.ts'
import type { WithParent } from './checks/registration-token.ts'

export type Registering = Visited & WithParent & WithMetadata & WithCallbacks & WithScopes

const longestName = 255

/** What the grant types of the answer do not name, a registered app cannot do (sheet §10.9). */
const withoutOtherFlows = {
  enableClientCredentialsFlow: false,
  clientCredentialsUser: null,
  enableDeviceFlow: false,
  enableTokenExchangeFlow: false,
} as const

/** Makes the app. Its policies are those of the app whose token was shown (inferred). */
export async function registeredApp(asked: Registering): Promise<AppSetup> {
  const { visit, parent, metadata, callbackUrls, scopes } = asked
  const { world, now } = visit
  const { org } = parent
  const app: AppSetup = {
    ...parent.app,
    ...withoutOtherFlows,
    introspectAllTokens: false,
    permittedUsers: 'AllSelfAuthorized',
    preAuthorizedUsers: [],
    preAuthorizedProfiles: [],
    name: nameIn(metadata),
    consumerKey: await mintConsumerKey(world, org.id),
    consumerSecret: await mintConsumerSecret(world, org.id),
    initialAccessToken: null,
    knownFrom: null,
    certificate: null,
    callbackUrls,
    scopes,
  }
  const key = registrationKey(org.id, app.consumerKey)
  await world.store.put('registeredApp', key, { orgId: org.id, app, registeredAt: now })
  return app
}

function nameIn({ client_name: name }: Metadata): string {
  return typeof name === 'string' && name !== '' ? name.slice(0, longestName) : 'Registered app'
}
