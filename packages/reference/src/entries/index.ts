import type { Entry } from '../entry.ts'
import { accountFactEntries } from './account-facts.ts'
import { authorizeEntries } from './authorize.ts'
import { authorizeBodyEntries, callbackEntries } from './callback.ts'
import { consentFormEntries } from './consent-form.ts'
import { cookieEntries, setCookieAttributeEntries } from './cookies.ts'
import { addressPartEntries, escapeEntries, idPartEntries } from './address-parts.ts'
import { discoveryEntries, keySetEntries } from './discovery.ts'
import { cachePartEntries, mediaTypePartEntries } from './header-parts.ts'
import { hopEntries } from './hops.ts'
import { idTokenClaimEntries, idTokenHeaderEntries } from './id-token.ts'
import { introspectRequestEntries, introspectResponseEntries } from './introspect.ts'
import { loginConfigurationEntries } from './login-configuration.ts'
import { loginFormEntries } from './login-form.ts'
import { pathEntries } from './paths.ts'
import { personEntries } from './person.ts'
import {
  accountPathEntries,
  logoutEntries,
  registrationEntries,
  singleAccessEntries,
} from './registration.ts'
import { requestHeaderEntries } from './request-headers.ts'
import { responseHeaderEntries } from './response-headers.ts'
import { scopeValueEntries } from './scope-values.ts'
import { restEntries } from './rest.ts'
import { restObjectEntries } from './rest-objects.ts'
import { sharedHeaderEntries } from './shared-headers.ts'
import { httpVersionEntries, methodEntries } from './start-line.ts'
import { statusEntries } from './statuses.ts'
import { constantEntries } from './constants.ts'
import { tokenGrantEntries } from './token-grants.ts'
import { revokeRequestEntries, tokenRequestEntries } from './token-request.ts'
import { authorizationPartEntries, tokenPartEntries } from './token-parts.ts'
import { tokenErrorEntries, tokenResponseEntries } from './token-response.ts'
import { verificationEntries } from './verification.ts'

/** Everything that is explained, in the order in which a walk meets it. */
export const entries: readonly Entry[] = [
  ...methodEntries,
  ...pathEntries,
  ...httpVersionEntries,
  ...statusEntries,
  ...requestHeaderEntries,
  ...sharedHeaderEntries,
  ...responseHeaderEntries,
  ...cookieEntries,
  ...setCookieAttributeEntries,
  ...authorizeEntries,
  ...authorizeBodyEntries,
  ...hopEntries,
  ...loginFormEntries,
  ...verificationEntries,
  ...consentFormEntries,
  ...callbackEntries,
  ...tokenRequestEntries,
  ...tokenGrantEntries,
  ...tokenResponseEntries,
  ...tokenErrorEntries,
  ...idTokenHeaderEntries,
  ...idTokenClaimEntries,
  ...restEntries,
  ...restObjectEntries,
  ...personEntries,
  ...accountFactEntries,
  ...discoveryEntries,
  ...keySetEntries,
  ...loginConfigurationEntries,
  ...revokeRequestEntries,
  ...introspectRequestEntries,
  ...introspectResponseEntries,
  ...accountPathEntries,
  ...registrationEntries,
  ...singleAccessEntries,
  ...logoutEntries,
  ...constantEntries,
  ...scopeValueEntries,
  ...escapeEntries,
  ...addressPartEntries,
  ...idPartEntries,
  ...authorizationPartEntries,
  ...tokenPartEntries,
  ...mediaTypePartEntries,
  ...cachePartEntries,
]
