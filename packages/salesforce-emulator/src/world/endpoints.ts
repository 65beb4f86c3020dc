import { consentEndpoint } from '../authorize/consent.ts'
import { errorPageEndpoint } from '../authorize/error-page.ts'
import { authorizeEndpoint } from '../authorize/index.ts'
import {
  authConfigurationEndpoint,
  keysEndpoint,
  openidConfigurationEndpoint,
} from '../discovery/index.ts'
import { identityEndpoint } from '../identity/identity.ts'
import { userinfoEndpoint } from '../identity/userinfo.ts'
import { introspectEndpoint } from '../introspect/index.ts'
import { frontdoorEndpoint, loginEndpoint, logoutEndpoint } from '../login/index.ts'
import {
  accountEndpoint,
  queryEndpoint,
  resourcesEndpoint,
  versionsEndpoint,
} from '../rest/index.ts'
import { revokeEndpoint } from '../revoke/index.ts'
import { tokenEndpoint } from '../token/index.ts'
import type { RouteName } from './routes.ts'
import type { Endpoint } from './visit.ts'

export const endpoints: Readonly<Record<RouteName, Endpoint>> = {
  authorize: authorizeEndpoint,
  consentPage: consentEndpoint,
  loginPage: loginEndpoint,
  frontdoor: frontdoorEndpoint,
  logout: logoutEndpoint,
  errorPage: errorPageEndpoint,
  token: tokenEndpoint,
  revoke: revokeEndpoint,
  introspect: introspectEndpoint,
  userinfo: userinfoEndpoint,
  keys: keysEndpoint,
  identity: identityEndpoint,
  openidConfiguration: openidConfigurationEndpoint,
  authConfiguration: authConfigurationEndpoint,
  versions: versionsEndpoint,
  resources: resourcesEndpoint,
  query: queryEndpoint,
  account: accountEndpoint,
}
