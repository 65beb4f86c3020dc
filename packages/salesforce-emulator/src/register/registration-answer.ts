import type { AppSetup } from '@flowscope/reference'
import { mintRegistrationToken } from '../org/mint.ts'
import type { Registering } from './registered-app.ts'
import { textsIn } from './texts-in.ts'

/** The answer's members, in the order in which they were saved (sheet §10.9). */
export async function registrationAnswer({ visit, parent, metadata }: Registering, app: AppSetup) {
  const { world, place, now } = visit
  return {
    client_id: app.consumerKey,
    client_secret: app.consumerSecret,
    registration_access_token: await mintRegistrationToken(world, parent.org.id),
    registration_client_uri: `${place.origin}/services/oauth2/register/${app.consumerKey}`,
    client_id_issued_at: Math.floor(now / 1000),
    client_secret_expires_at: 0,
    token_endpoint_auth_method: 'client_secret_post',
    redirect_uris: app.callbackUrls,
    response_types: ['code', 'token', 'id_token'],
    grant_types: ['authorization_code', 'hybrid_auth_code', 'implicit', 'refresh_token'],
    contacts: textsIn(metadata['contacts']) ?? [],
    client_name: app.name,
    scopes: app.scopes,
  }
}
