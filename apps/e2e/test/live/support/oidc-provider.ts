import { generateKeyPair, randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { Provider, type AdapterPayload, type Configuration, type JWK } from 'oidc-provider'
import { oidcPages } from './login-pages.ts'
import { learnersApp } from './northwind.ts'
import { answerRest } from './oidc-rest.ts'
import { oidcStore, type OidcStore } from './oidc-store.ts'
import { salesforceFields } from './salesforce-fields.ts'
import { openSecureDoor, type SecureDoor, type StandIn } from './stand-in.ts'

/**
 * An authorization server that we did not write, at Salesforce's names and paths, with pages of its
 * own: any username with any password. It wants PKCE, tells `iss` and `expires_in`, and knows nothing
 * of Salesforce's error codes.
 *
 * @param at a door to stand behind; unless given, a new one
 */
export async function openOidcStandIn(at?: SecureDoor): Promise<StandIn> {
  const store = oidcStore()
  const jwks = { keys: [await signingKey()] }
  const listeners = new Map<string, RequestListener>()
  const callbackUrls = new Set<string>()
  const { answerBy, ...door } = at ?? (await openSecureDoor())
  answerBy((incoming, outgoing) => {
    const { host = '' } = incoming.headers
    const listener = listeners.get(host) ?? listenerAt(host, store, jwks)
    listeners.set(host, listener)
    listener(incoming, outgoing)
  })
  return {
    ...door,
    pages: oidcPages,
    allowCallback: (url) => {
      callbackUrls.add(url)
      store.put('Client', learnersApp.consumerKey, clientWith([...callbackUrls]))
    },
    endSessions: () => {
      store.clear('AccessToken')
    },
  }
}

/** Each name is an issuer of its own; all of them know the same apps, users and tokens. */
function listenerAt(host: string, store: OidcStore, jwks: Configuration['jwks']): RequestListener {
  const provider = new Provider(`https://${host}`, configurationWith(store, jwks))
  provider.use(async (context, next) => {
    await next()
    if (context.path !== endpoint('token') || context.status !== 200) return
    context.body = { ...(context.body as object), ...salesforceFields(host) }
  })
  const toProvider = provider.callback()
  return (incoming: IncomingMessage, outgoing: ServerResponse) => {
    void answerRest(host, provider, incoming, outgoing).then((answered) =>
      answered ? undefined : toProvider(incoming, outgoing),
    )
  }
}

const secondsToLive = {
  AccessToken: 7200,
  AuthorizationCode: 900,
  Grant: 86_400,
  IdToken: 120,
  Interaction: 900,
  RefreshToken: 86_400,
  Session: 7200,
}

const endpoint = (name: string) => `/services/oauth2/${name}`

function configurationWith({ adapterFor }: OidcStore, jwks: Configuration['jwks']): Configuration {
  return {
    adapter: adapterFor,
    jwks,
    cookies: { keys: [randomUUID()] },
    scopes: ['openid', 'id', 'api', 'web', 'refresh_token'],
    claims: { openid: ['sub'], profile: ['name', 'preferred_username'], email: ['email'] },
    conformIdTokenClaims: false,
    routes: {
      authorization: endpoint('authorize'),
      token: endpoint('token'),
      userinfo: endpoint('userinfo'),
      revocation: endpoint('revoke'),
      introspection: endpoint('introspect'),
      jwks: '/id/keys',
    },
    features: { introspection: { enabled: true }, revocation: { enabled: true } },
    pkce: { required: () => true, methods: ['S256'] },
    ttl: secondsToLive,
    issueRefreshToken: (_context, _client, code) => code.scopes.has('refresh_token'),
    findAccount: (_context, username) => ({
      accountId: username,
      claims: () => ({ sub: username, preferred_username: username, name: 'Nora North' }),
    }),
  }
}

function clientWith(redirectUris: string[]): AdapterPayload {
  return {
    client_id: learnersApp.consumerKey,
    client_secret: learnersApp.consumerSecret ?? '',
    client_name: learnersApp.name,
    redirect_uris: redirectUris,
    grant_types: ['authorization_code', 'refresh_token'],
    token_endpoint_auth_method: 'client_secret_post',
  }
}

async function signingKey(): Promise<JWK> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  return { ...(privateKey.export({ format: 'jwk' }) as JWK), kid: 'one', use: 'sig', alg: 'RS256' }
}
