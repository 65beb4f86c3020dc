import {
  appPolicies,
  approvals,
  appSettings,
  deduced,
  flowErrors,
  passwordFlowBlocked,
  rfc,
  seenInTraffic,
} from '@flowscope/reference'
import type { Fact } from '../../fact.ts'
import {
  clientCredentialsFlow,
  developerGuide,
  jwtFlow,
  mobileSdk,
  tokenExchange,
} from './sources.ts'

const topic = 'troubleshooting'
const trading = {
  topic,
  station: 'token-response',
  mark: 'seen',
  sources: [seenInTraffic],
} as const
const refreshing = { ...trading, station: 'refresh' } as const
const otherFlow = { ...trading, station: null } as const
const practised = { ...otherFlow, mark: 'inferred', sources: [deduced] } as const

const codes = {
  'trouble-invalid-grant': {
    ...trading,
    says: '`invalid_grant` says that what was offered in trade is not good; the description tells why.',
    mark: 'documented',
    sources: [rfc(6749, '5.2'), flowErrors],
  },
  'trouble-code-traded-twice': {
    ...trading,
    says: 'A code that was traded before gets `invalid_grant` with `expired authorization code`, however young it is.',
    standard:
      'RFC 6749 adds that tokens from the first use should be revoked; of Salesforce that is not known.',
  },
  'trouble-code-unknown': {
    ...trading,
    says: '`invalid_grant` with `invalid authorization code` means that Salesforce does not know this code as it arrived.',
  },
  'trouble-verifier-mismatch': {
    ...trading,
    says: '`invalid_grant` with `invalid code verifier` means that the verifier does not give the challenge, or that it holds a `~`.',
    sources: [seenInTraffic, rfc(7636, '4.6')],
    standard: 'RFC 7636 agrees; Salesforce’s REST API guide says `invalid_request`.',
  },
  'trouble-verifier-unexpected': {
    ...trading,
    says: '`invalid_grant` with `unexpected code verifier` means that the authorize request had no challenge.',
  },
} as const satisfies Record<string, Fact>

const tokensAndUsers = {
  'trouble-refresh-token-ended': {
    ...refreshing,
    says: '`invalid_grant` with `expired access/refresh token` means that the refresh token has ended.',
    sources: [flowErrors, approvals, seenInTraffic],
  },
  'trouble-inactive-user-words': {
    ...refreshing,
    says: '`invalid_grant` with `inactive user` means that the user behind the token was deactivated or frozen.',
  },
  'trouble-ip-restricted': {
    ...refreshing,
    says: '`invalid_grant` with `ip restricted` means that the caller’s address is outside the allowed ranges.',
    mark: 'documented',
    sources: [developerGuide, appPolicies],
  },
  'trouble-ip-or-hours': {
    ...refreshing,
    says: '`invalid_grant` with `ip restricted or invalid login hours` blames IP ranges or login hours, and does not say which.',
    mark: 'documented',
    sources: [flowErrors, appPolicies],
  },
  'trouble-no-valid-scopes': {
    ...trading,
    says: '`invalid_grant` with `no valid scopes defined` means that the app has no usable scope.',
    sources: [seenInTraffic, appSettings],
  },
} as const satisfies Record<string, Fact>

const passwords = {
  'trouble-authentication-failure': {
    ...otherFlow,
    says: 'A blocked password flow answers `invalid_grant` with `authentication failure`, as a wrong password does.',
    sources: [passwordFlowBlocked, seenInTraffic],
  },
  'trouble-authentication-failure-older': {
    ...otherFlow,
    says: '`invalid_grant` with `authentication failure - Invalid Password` is an older wording for a wrong password.',
  },
} as const satisfies Record<string, Fact>

const assertions = {
  'trouble-consumer-not-approved': {
    ...otherFlow,
    says: "`invalid_grant` with `user hasn't approved this consumer` means that a bearer flow found no approval of this user.",
    sources: [seenInTraffic, jwtFlow],
  },
  'trouble-audience-seen': {
    ...otherFlow,
    says: '`invalid_grant` with `audience is invalid` means that `aud` of the assertion names the wrong host.',
    sources: [seenInTraffic, jwtFlow],
  },
  'trouble-audience-documented': {
    ...otherFlow,
    says: 'Salesforce Help words the `invalid_grant` of a wrong `aud` as `Audience validation failed`; real answers say `audience is invalid`.',
    mark: 'documented',
    sources: [flowErrors],
  },
  'trouble-assertion-signature': {
    ...otherFlow,
    says: '`invalid_grant` with `invalid assertion` means that the signature does not fit the app’s certificate.',
  },
  'trouble-assertion-expired': {
    ...otherFlow,
    says: 'A JWT assertion whose `exp` has passed is answered with `expired authorization code`.',
    sources: [seenInTraffic, jwtFlow],
  },
  'trouble-jti-repeated': {
    ...practised,
    says: '`bad_jti_claim`, in the practice org with `this jti was used before`, guards assertions against replay.',
    sources: [mobileSdk, rfc(7519, '4.1.7'), deduced],
  },
  'trouble-assertion-type': {
    ...otherFlow,
    says: '`invalid_assertion_type` refuses the `assertion_type` of the SAML assertion flow, in the practice org with `the assertion type is not supported`.',
    mark: 'documented',
    sources: [mobileSdk],
  },
} as const satisfies Record<string, Fact>

const clientCredentials = {
  'trouble-no-run-as-user': {
    ...otherFlow,
    says: '`invalid_grant` with `no client credentials user enabled` means that the app has no valid Run As user.',
    sources: [seenInTraffic, clientCredentialsFlow],
  },
  'trouble-client-credentials-off': {
    ...otherFlow,
    says: '`client credentials flow not enabled` means that the flow is off for the app; the code beside it, `invalid_grant` or `invalid_request`, is not certain.',
    sources: [seenInTraffic, clientCredentialsFlow],
  },
  'trouble-client-credentials-host': {
    ...otherFlow,
    says: 'Login hosts refuse the client credentials flow; the practice org says `invalid_request` with `client credentials need the My Domain of the org`.',
    mark: 'documented',
    sources: [clientCredentialsFlow],
  },
} as const satisfies Record<string, Fact>

const exchanges = {
  'trouble-exchange-host': {
    ...practised,
    says: 'Token exchange works at a My Domain or site only; elsewhere the practice org says `invalid_request` with `token exchange needs the My Domain of the org`.',
    mark: 'documented',
    sources: [tokenExchange],
  },
  'trouble-exchange-off': {
    ...practised,
    says: 'The practice org says `invalid_grant` with `token exchange flow not enabled` while the app’s switch is off.',
    sources: [appSettings, deduced],
  },
  'trouble-subject-token-length': {
    ...practised,
    says: 'A subject token of more than 10,000 characters is refused; the practice org says `invalid_request` with `the subject token is too long`.',
    mark: 'documented',
    sources: [tokenExchange],
  },
  'trouble-subject-token-type': {
    ...practised,
    says: 'The practice org says `invalid_request` with `the subject token type is not supported` unless the type is one of five whole URNs.',
    sources: [tokenExchange, rfc(8693, '3'), deduced],
  },
  'trouble-subject-token-refused': {
    ...practised,
    says: 'The practice org says `invalid_grant` with `the subject token was not accepted` when no Apex handler vouches for the token.',
    sources: [tokenExchange, deduced],
  },
  'trouble-exchange-scope': {
    ...practised,
    says: 'In device flow and token exchange the practice org says `invalid_scope` at the token endpoint.',
    sources: [tokenExchange, deduced],
  },
  'trouble-actor-token': {
    ...practised,
    says: 'An `actor_token` belongs to the asset token flow; elsewhere the practice org says `invalid_request` with `an actor token is not supported`.',
    sources: [rfc(8693, '2.1'), deduced],
  },
} as const satisfies Record<string, Fact>

export const grantFacts = {
  ...codes,
  ...tokensAndUsers,
  ...passwords,
  ...assertions,
  ...clientCredentials,
  ...exchanges,
} as const satisfies Record<string, Fact>
