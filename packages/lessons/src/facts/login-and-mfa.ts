import {
  appPolicies,
  appSettings,
  deviceActivation,
  endpoints,
  loginRate,
  passwordFlowBlocked,
  rfc,
  seenInTraffic,
} from '@flowscope/reference'
import type { Fact } from '../fact.ts'
import { help, webServerFlow } from '../sources.ts'

const accessRequest = help('approving an access request', 'platform.remoteaccess_request')
const metadataApi = {
  title: 'Salesforce Metadata API guide',
  url: 'https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/',
}
const openIdRequest = {
  title: 'OpenID Connect Core 1.0',
  section: '3.1.2.1',
  url: 'https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest',
}

const atLogin = { topic: 'login-and-mfa', station: 'login' } as const
const asked = { topic: 'login-and-mfa', station: 'authorize-request' } as const
const atConsent = { topic: 'login-and-mfa', station: 'consent' } as const
const apart = { topic: 'login-and-mfa', station: null } as const

const loginHosts = {
  'login-password-stays-at-salesforce': {
    ...atLogin,
    says: 'In the Web Server Flow the password goes from the browser to Salesforce and never to the app.',
    mark: 'documented',
    sources: [webServerFlow, rfc(6749, '1')],
  },
  'login-org-by-username': {
    ...atLogin,
    says: 'At login.salesforce.com the username decides which production org the user enters.',
    mark: 'documented',
    sources: [endpoints],
  },
  'login-sandbox-host': {
    ...atLogin,
    says: 'Users of sandboxes and scratch orgs log in at test.salesforce.com or at their My Domain.',
    mark: 'documented',
    sources: [endpoints],
  },
  'login-my-domain-names-org': {
    ...asked,
    says: 'A My Domain names the org before anybody types a username.',
    mark: 'documented',
    sources: [endpoints],
  },
  'login-my-domain-can-be-forced': {
    ...atLogin,
    says: 'An admin can let users of the org log in at its My Domain only.',
    mark: 'documented',
    sources: [metadataApi],
  },
  'login-start-url-carries-request': {
    ...atLogin,
    says: 'The `startURL` of the login page holds the parked authorize request, to return to after the login.',
    mark: 'seen',
    sources: [seenInTraffic],
  },
  'login-frontdoor-sets-cookie': {
    ...atLogin,
    says: 'After the password, `/secur/frontdoor.jsp` sets the session cookie and goes on to `retURL`.',
    mark: 'seen',
    sources: [seenInTraffic],
  },
} as const satisfies Record<string, Fact>

const parameters = {
  'login-prompt-login': {
    ...asked,
    says: '`prompt=login` makes the user log in again, even with a live session.',
    mark: 'documented',
    sources: [webServerFlow, openIdRequest],
  },
  'login-prompt-select-account': {
    ...asked,
    says: '`prompt=select_account` shows the usernames that the browser remembers.',
    mark: 'documented',
    sources: [webServerFlow, openIdRequest],
  },
  'login-prompt-consent': {
    ...asked,
    says: '`prompt=consent` shows the approval page again to a user who has approved before.',
    mark: 'documented',
    sources: [webServerFlow, openIdRequest],
  },
  'login-immediate-instead-of-none': {
    ...asked,
    says: 'Salesforce asks for an answer without pages by `immediate=true`; `prompt=none` is not documented.',
    mark: 'documented',
    sources: [webServerFlow, openIdRequest],
    standard: 'OpenID Connect uses `prompt=none` for it.',
  },
  'login-hint-fills-username': {
    ...asked,
    says: '`login_hint` fills the username in.',
    mark: 'documented',
    sources: [webServerFlow, openIdRequest],
  },
  'login-hint-needs-prompt-login': {
    ...asked,
    says: 'At an Experience Cloud site `login_hint` works only together with `prompt=login`.',
    mark: 'documented',
    sources: [webServerFlow],
  },
  'login-sso-provider': {
    ...asked,
    says: '`sso_provider` skips the login page and goes to that SAML or authentication provider.',
    mark: 'documented',
    sources: [webServerFlow],
  },
  'login-display-touch': {
    ...asked,
    says: '`display` chooses the look of the pages: `page` where it is not sent, `touch` for touch screens.',
    mark: 'documented',
    sources: [webServerFlow],
  },
  'login-branding-path': {
    ...asked,
    says: 'A path segment after `/services/oauth2/authorize` chooses the branding of the login page.',
    mark: 'seen',
    sources: [seenInTraffic],
  },
} as const satisfies Record<string, Fact>

const verification = {
  'login-device-activation': {
    ...atLogin,
    says: 'At a login from a browser or address that it does not know, Salesforce may ask for a verification code.',
    mark: 'documented',
    sources: [deviceActivation],
  },
  'login-activation-stops-scripts': {
    ...atLogin,
    says: 'Scripts that type a password into the login page fail when a verification code is asked for.',
    mark: 'seen',
    sources: [deviceActivation, seenInTraffic],
  },
  'login-verification-before-consent': {
    ...atLogin,
    says: 'Verification stands between password and consent, on Salesforce’s own pages.',
    mark: 'seen',
    sources: [seenInTraffic],
  },
  'login-code-flow-takes-on-mfa': {
    ...atLogin,
    says: 'As the login happens on Salesforce’s pages, MFA needs no change in an app that uses the code flow.',
    mark: 'inferred',
    sources: [webServerFlow, rfc(9700, '2.4')],
  },
  'login-password-flow-without-mfa': {
    ...apart,
    says: 'The Username-Password Flow has no page, so it cannot ask for a second factor.',
    mark: 'documented',
    sources: [passwordFlowBlocked, rfc(9700, '2.4')],
  },
  'login-security-token': {
    ...apart,
    says: 'In the Username-Password Flow the security token follows the password directly, unless the address is trusted.',
    mark: 'seen',
    sources: [seenInTraffic],
  },
  'login-verify-to-see-secret': {
    topic: 'login-and-mfa',
    station: 'register',
    says: 'Setup asks for a verification code before it shows an app’s consumer key and secret.',
    mark: 'documented',
    sources: [appSettings],
  },
  'login-native-app-uses-browser': {
    ...atLogin,
    says: 'By RFC 8252 a native app sends its user to the device’s browser, not to a web view of its own.',
    mark: 'documented',
    sources: [rfc(8252, '8.12')],
  },
} as const satisfies Record<string, Fact>

const policies = {
  'login-highest-session-level': {
    ...apart,
    says: 'The highest session level an app can require is high assurance.',
    mark: 'documented',
    sources: [metadataApi],
  },
  'login-level-raise': {
    ...apart,
    says: 'The policy action `RaiseSessionLevel` has a user verify instead of being refused.',
    mark: 'documented',
    sources: [metadataApi],
  },
  'login-level-block': {
    ...apart,
    says: 'The policy action `Block` refuses sessions below the level that the app requires.',
    mark: 'documented',
    sources: [metadataApi],
  },
  'login-ip-enforced': {
    ...apart,
    says: 'By default an app enforces the IP restrictions of its users.',
    mark: 'documented',
    sources: [appPolicies],
  },
  'login-ip-relaxed-for-refresh': {
    topic: 'login-and-mfa',
    station: 'refresh',
    says: 'One IP policy enforces the ranges at login and leaves refreshing out of them.',
    mark: 'documented',
    sources: [appPolicies],
  },
  'login-ip-relaxed-for-activated': {
    ...apart,
    says: 'One IP policy relaxes the ranges for devices that were activated.',
    mark: 'documented',
    sources: [appPolicies],
  },
  'login-hourly-limit': {
    ...apart,
    says: 'A user may log in 3,600 times an hour; then logins are refused.',
    mark: 'documented',
    sources: [loginRate],
  },
  'login-soap-retires': {
    ...apart,
    says: 'SOAP `login()` is deprecated and retires with Summer ’27.',
    mark: 'documented',
    sources: [{ title: 'Salesforce release notes: SOAP login()' }],
  },
} as const satisfies Record<string, Fact>

const approval = {
  'login-not-you': {
    ...atConsent,
    says: '“Not you?” on the consent page logs the user out and shows the login page.',
    mark: 'documented',
    sources: [accessRequest],
  },
  'login-consent-after-login': {
    ...atConsent,
    says: 'The consent page comes after the login, as the approval belongs to one user.',
    mark: 'seen',
    sources: [seenInTraffic, accessRequest],
  },
} as const satisfies Record<string, Fact>

export const loginAndMfa = {
  ...loginHosts,
  ...parameters,
  ...verification,
  ...policies,
  ...approval,
} as const satisfies Record<string, Fact>
