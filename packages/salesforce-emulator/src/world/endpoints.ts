import { createAccountRecordEndpoint } from '../apexrest/index.ts'
import { consentEndpoint } from '../authorize/consent.ts'
import { errorPageEndpoint } from '../authorize/error-page.ts'
import { authorizeEndpoint } from '../authorize/index.ts'
import { pkceGeneratorEndpoint } from '../authorize/pkce-generator.ts'
import { stockCallbackEndpoint } from '../authorize/stock-callback.ts'
import { connectEndpoint } from '../device/connect.ts'
import {
  authConfigurationEndpoint,
  keysEndpoint,
  openidConfigurationEndpoint,
} from '../discovery/index.ts'
import { identityEndpoint } from '../identity/identity.ts'
import { userinfoEndpoint } from '../identity/userinfo.ts'
import { introspectEndpoint } from '../introspect/index.ts'
import {
  frontdoorEndpoint,
  loginEndpoint,
  logoutEndpoint,
  verificationEndpoint,
} from '../login/index.ts'
import {
  describeEndpoint,
  externalIdEndpoint,
  limitsEndpoint,
  nextPartEndpoint,
  objectEndpoint,
  objectsEndpoint,
  queryEndpoint,
  recordEndpoint,
  userEndpoint,
  resourcesEndpoint,
  versionsEndpoint,
} from '../rest/index.ts'
import { registerEndpoint } from '../register/index.ts'
import { revokeEndpoint } from '../revoke/index.ts'
import { singleAccessEndpoint } from '../single-access/index.ts'
import { oidcLogoutEndpoint } from '../discovery/oidc-logout.ts'
import { tokenEndpoint } from '../token/index.ts'
import type { RouteName } from './routes.ts'
import type { Endpoint } from './visit.ts'

export const endpoints: Readonly<Record<RouteName, Endpoint>> = {
  authorize: authorizeEndpoint,
  brandedAuthorize: authorizeEndpoint,
  successPage: stockCallbackEndpoint,
  callbackPage: stockCallbackEndpoint,
  pkceGenerator: pkceGeneratorEndpoint,
  connectPage: connectEndpoint,
  consentPage: consentEndpoint,
  loginPage: loginEndpoint,
  verification: verificationEndpoint,
  frontdoor: frontdoorEndpoint,
  logout: logoutEndpoint,
  errorPage: errorPageEndpoint,
  token: tokenEndpoint,
  revoke: revokeEndpoint,
  introspect: introspectEndpoint,
  userinfo: userinfoEndpoint,
  singleAccess: singleAccessEndpoint,
  register: registerEndpoint,
  oidcLogout: oidcLogoutEndpoint,
  keys: keysEndpoint,
  identity: identityEndpoint,
  openidConfiguration: openidConfigurationEndpoint,
  authConfiguration: authConfigurationEndpoint,
  versions: versionsEndpoint,
  resources: resourcesEndpoint,
  query: queryEndpoint,
  nextPart: nextPartEndpoint,
  limits: limitsEndpoint,
  objects: objectsEndpoint,
  object: objectEndpoint,
  describe: describeEndpoint,
  user: userEndpoint,
  record: recordEndpoint,
  externalId: externalIdEndpoint,
  createAccountRecord: createAccountRecordEndpoint,
}
