import {
  endpoints,
  passwordFlowBlocked,
  rfc,
  scopeValues,
  seenInTraffic,
  uninstalledApps,
  webServerFlow,
} from '@flowscope/reference'
import type { Fact } from '../fact.ts'
import { help } from '../sources.ts'

const jwtFlow = help('JWT bearer flow', 'xcloud.remoteaccess_oauth_jwt_flow')
const clientCredentials = help(
  'client credentials flow',
  'xcloud.remoteaccess_oauth_client_credentials_flow',
)
const tokenExchange = help('token exchange flow', 'xcloud.remoteaccess_token_exchange_configure')

const people = {
  'choice-web-server-keeps-secret': {
    says: 'The Web Server Flow fits an app whose users are at hand and whose server can keep a secret.',
    topic: 'flow-choice',
    station: 'token-request',
    mark: 'documented',
    sources: [webServerFlow, rfc(6749, '4.1')],
  },
  'choice-token-acts-as-its-user': {
    says: 'API calls with a token run as the user for whom it was issued, with that user’s access.',
    topic: 'flow-choice',
    station: 'api-call',
    mark: 'documented',
    sources: [scopeValues, rfc(6749, '1.4')],
  },
  'choice-public-client-code-with-pkce': {
    says: 'An app in the user’s hands cannot keep a secret; it takes the code flow with PKCE and no secret.',
    topic: 'flow-choice',
    station: 'token-request',
    mark: 'documented',
    sources: [rfc(8252, '8.5'), rfc(9700, '2.1.1'), webServerFlow],
  },
  'choice-user-agent-token-in-fragment': {
    says: 'The User-Agent Flow delivers its access token in the fragment of the redirect, so the browser holds it.',
    topic: 'flow-choice',
    station: null,
    mark: 'documented',
    sources: [rfc(6749, '4.2.2'), rfc(9700, '2.1.2')],
  },
  'choice-user-agent-can-be-blocked': {
    says: 'An org can block user-agent flows, and that stops the hybrid app token flow too.',
    topic: 'flow-choice',
    station: null,
    mark: 'documented',
    sources: [passwordFlowBlocked],
  },
  'choice-user-agent-refresh-token': {
    says: 'Salesforce’s User-Agent Flow can return a refresh token.',
    topic: 'flow-choice',
    station: null,
    mark: 'seen',
    sources: [seenInTraffic, rfc(6749, '4.2.2')],
    standard: 'RFC 6749 says that the implicit grant must not issue a refresh token.',
  },
  'choice-flow-shows-on-the-wire': {
    says: 'The flow is named by what is sent: `response_type` at the authorize endpoint, `grant_type` at the token endpoint.',
    topic: 'flow-choice',
    station: 'authorize-request',
    mark: 'documented',
    sources: [webServerFlow, rfc(6749, '3.1.1')],
  },
  'choice-device-input-constrained': {
    says: 'The device flow lets the user of a device without keyboard or browser approve on another one.',
    topic: 'flow-choice',
    station: null,
    mark: 'documented',
    sources: [rfc(8628, '1')],
  },
  'choice-device-starts-at-token-endpoint': {
    says: 'At Salesforce the device flow starts at the token endpoint, with `response_type=device_code`.',
    topic: 'flow-choice',
    station: null,
    mark: 'seen',
    sources: [seenInTraffic, rfc(8628, '3.1')],
    standard: 'RFC 8628 gives device authorization an endpoint of its own.',
  },
  'choice-device-grant-type': {
    says: 'A device polls Salesforce with `grant_type=device` and its device code in the parameter `code`.',
    topic: 'flow-choice',
    station: null,
    mark: 'seen',
    sources: [seenInTraffic, rfc(8628, '3.4')],
    standard:
      'RFC 8628 uses `urn:ietf:params:oauth:grant-type:device_code` and a parameter `device_code`.',
  },
  'choice-device-uninstalled-blocked': {
    says: 'Since September 2025 the device flow of an uninstalled connected app is blocked for everybody.',
    topic: 'flow-choice',
    station: null,
    mark: 'documented',
    sources: [uninstalledApps],
  },
} as const satisfies Record<string, Fact>

const servers = {
  'choice-jwt-bearer-no-user': {
    says: 'The JWT bearer flow lets a server act for a named user who is not present, by signing an assertion.',
    topic: 'flow-choice',
    station: null,
    mark: 'documented',
    sources: [jwtFlow, rfc(7523, '2.1')],
  },
  'choice-jwt-bearer-prior-approval': {
    says: 'JWT bearer needs an earlier approval by the user, or pre-authorisation by an administrator.',
    topic: 'flow-choice',
    station: null,
    mark: 'documented',
    sources: [jwtFlow],
  },
  'choice-jwt-bearer-no-refresh-token': {
    says: 'The JWT bearer flow returns no refresh token; a new assertion takes its place.',
    topic: 'flow-choice',
    station: 'refresh',
    mark: 'seen',
    sources: [seenInTraffic, jwtFlow, rfc(7521, '4.1')],
  },
  'choice-jwt-bearer-scopes': {
    says: 'A JWT bearer request cannot ask for scopes; its token carries those approved before.',
    topic: 'flow-choice',
    station: null,
    mark: 'documented',
    sources: [jwtFlow, rfc(7523, '2.1')],
    standard: 'RFC 7523 allows a scope parameter beside the assertion.',
  },
  'choice-client-credentials-run-as': {
    says: 'A client credentials token acts as the Run As user that the app’s policies name.',
    topic: 'flow-choice',
    station: 'api-call',
    mark: 'documented',
    sources: [clientCredentials],
  },
  'choice-client-credentials-my-domain': {
    says: 'The client credentials flow works on My Domain and is refused on the login and test hosts.',
    topic: 'flow-choice',
    station: null,
    mark: 'documented',
    sources: [clientCredentials, endpoints],
  },
  'choice-saml-reuses-trust': {
    says: 'The SAML bearer and SAML assertion flows trade a SAML assertion for an access token.',
    topic: 'flow-choice',
    station: null,
    mark: 'seen',
    sources: [seenInTraffic, rfc(7522, '2.1')],
  },
  'choice-saml-assertion-no-client-id': {
    says: 'A request of the SAML assertion flow carries no `client_id`.',
    topic: 'flow-choice',
    station: null,
    mark: 'seen',
    sources: [seenInTraffic],
  },
  'choice-password-flow-shows-password': {
    says: 'In the username-password flow the app itself handles the user’s password, and nobody can be asked for a second factor.',
    topic: 'flow-choice',
    station: 'login',
    mark: 'documented',
    sources: [rfc(9700, '2.4'), passwordFlowBlocked],
  },
  'choice-password-blocked-by-default': {
    says: 'Orgs created since Summer ’23 block the username-password flow by default.',
    topic: 'flow-choice',
    station: null,
    mark: 'documented',
    sources: [passwordFlowBlocked],
  },
  'choice-token-exchange-handler': {
    says: 'Token exchange turns a foreign identity provider’s token into a Salesforce token; an Apex handler of the org decides.',
    topic: 'flow-choice',
    station: null,
    mark: 'documented',
    sources: [tokenExchange, rfc(8693, '1')],
  },
  'choice-token-exchange-host': {
    says: 'Token exchange works on My Domain or an Experience Cloud site only.',
    topic: 'flow-choice',
    station: null,
    mark: 'documented',
    sources: [tokenExchange],
  },
  'choice-asset-token-devices': {
    says: 'The asset token flow trades an access token plus data about a device for a token of that device.',
    topic: 'flow-choice',
    station: null,
    mark: 'seen',
    sources: [seenInTraffic],
  },
} as const satisfies Record<string, Fact>

export const flowChoice = { ...people, ...servers } as const satisfies Record<string, Fact>
