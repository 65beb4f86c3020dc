import { pathMatches } from './name-match.ts'
import type { Place } from './place.ts'

interface RoutePlaces {
  readonly path: string
  readonly query?: Place
  readonly form?: Place
  readonly json?: Place
  /** The JSON of an answer with a status of 400 or more. */
  readonly error?: Place
}

const authorize = { query: 'authorize.query', form: 'authorize.query' } as const
const hop = { query: 'hop.query', form: 'hop.query' } as const
const callback = { query: 'callback.query' } as const
const token = {
  query: 'token.form',
  form: 'token.form',
  json: 'token.json',
  error: 'token.error',
} as const
const revoke = { query: 'revoke.form', form: 'revoke.form', error: 'revoke.error' } as const
const identity = { query: 'identity.query', form: 'identity.query', json: 'identity.json' } as const
const introspect = {
  query: 'introspect.form',
  form: 'introspect.form',
  json: 'introspect.json',
  error: 'token.error',
} as const
const rest = { query: 'api.query', json: 'api.json', error: 'api.error' } as const

const routes: readonly RoutePlaces[] = [
  { path: '/services/oauth2/authorize', ...authorize },
  { path: '/services/oauth2/authorize/:brand', ...authorize },
  { path: '/', query: 'hop.query', form: 'login.form' },
  { path: '/setup/secur/RemoteAccessAuthorizationPage.apexp', ...hop, form: 'consent.form' },
  { path: '/setup/secur/RemoteAccessErrorPage.apexp', ...hop },
  { path: '/_ui/identity/verification/method/:method/e', ...hop, form: 'login.form' },
  { path: '/secur/frontdoor.jsp', ...hop },
  { path: '/secur/logout.jsp', ...hop },
  { path: '/oauth/callback', ...callback },
  { path: '/callback', ...callback },
  { path: '/OauthRedirect', ...callback },
  { path: '/v1/callback', ...callback },
  { path: '/services/oauth2/token', ...token },
  { path: '/services/oauth2/revoke', ...revoke },
  { path: '/services/oauth2/introspect', ...introspect },
  { path: '/services/oauth2/userinfo', json: 'userinfo.json' },
  {
    path: '/services/oauth2/singleaccess',
    query: 'singleAccess.form',
    form: 'singleAccess.form',
    json: 'singleAccess.json',
    error: 'token.error',
  },
  { path: '/services/oauth2/register', json: 'register.json', error: 'token.error' },
  { path: '/services/auth/idp/oidc/logout', query: 'logout.query' },
  { path: '/id/keys', json: 'jwks.json' },
  { path: '/id/:org/:user', ...identity },
  { path: '/.well-known/openid-configuration', json: 'discovery.json' },
  { path: '/.well-known/auth-configuration', json: 'authConfiguration.json' },
  { path: '/services/data', json: 'versions.json', error: 'api.error' },
  { path: '/services/data/:version', ...rest, json: 'resources.json' },
  { path: '/services/data/:version/limits', ...rest, json: 'limits.json' },
  { path: '/services/data/:version/sobjects', ...rest, json: 'describe.json' },
  { path: '/services/data/:version/:resource', ...rest },
  { path: '/services/data/:version/sobjects/:object', ...rest, json: 'describe.json' },
  { path: '/services/data/:version/:resource/:part', ...rest },
  { path: '/services/data/:version/sobjects/:object/describe', ...rest, json: 'describe.json' },
  { path: '/services/data/:version/sobjects/:object/:record', ...rest, json: 'record.json' },
  { path: '/services/data/:version/sobjects/:object/:field/:value', error: 'api.error' },
  { path: '/services/apexrest/:class', error: 'api.error' },
]

/** The place of the query parameters of a request to `path`; `undefined` where none are explained. */
export function placeOfRequestQuery(path: string): Place | undefined {
  return placeAt(path, 'query')
}

/** The place of the form fields in a request body sent to `path`. */
export function placeOfRequestForm(path: string): Place | undefined {
  return placeAt(path, 'form')
}

/**
 * The place of the fields in the answer to a request to `path`. Salesforce writes the error of a
 * revoke as a form rather than JSON; its fields have the same place.
 */
export function placeOfResponseJson(path: string, status: number): Place | undefined {
  if (status === 201 && isObject(path)) return 'saved.json'
  return placeAt(path, status < 400 ? 'json' : 'error')
}

/** Where a POST makes a record. */
function isObject(target: string): boolean {
  return pathMatches('/services/data/:version/sobjects/:object', pathWithoutQuery(target))
}

export function pathWithoutQuery(target: string): string {
  return target.split('?', 1)[0] ?? target
}

function placeAt(target: string, part: 'query' | 'form' | 'json' | 'error'): Place | undefined {
  const path = pathWithoutQuery(target)
  return routes.find((route) => route[part] !== undefined && pathMatches(route.path, path))?.[part]
}
