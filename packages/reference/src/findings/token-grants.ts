import { appSettings, deduced, help, rfc, uninstalledApps } from '../source.ts'
import { diagnose } from './finding.ts'
import { appPolicy, appSetting, oauthUsage } from './setup-pages.ts'

const jwtFlow = help('JWT bearer flow', 'xcloud.remoteaccess_oauth_jwt_flow')
const clientCredentialsFlow = help(
  'client credentials flow',
  'xcloud.remoteaccess_oauth_client_credentials_flow',
)
const tokenExchange = help('token exchange flow', 'xcloud.remoteaccess_token_exchange_configure')

/** Refusals of the grants that need no browser. Where Salesforce's words are not known they are ours. */
export const tokenGrantFindings = diagnose(
  { places: ['tokenResponse'], sources: [deduced], mark: 'inferred', setup: null },
  [
    {
      code: 'invalid_request',
      description: 'a required parameter is missing',
      meaning: 'The request lacks what this grant trades.',
      causes: [
        'A parameter is misspelt or empty.',
        'The body is JSON, and no field was read from it; it must be a form.',
      ],
      fix: 'Send every parameter of the grant in a form.',
      sources: [deduced, rfc(6749, '5.2')],
    },
    {
      code: 'invalid_request',
      description: 'must use HTTP POST',
      meaning: 'The token endpoint was asked by another method than POST.',
      causes: [
        'The address was opened in a browser.',
        'A redirect, from http to https for one, turned the POST into a GET.',
      ],
      fix: 'Post the parameters as a form, to the address that needs no redirect.',
      sources: [deduced, rfc(6749, '3.2')],
    },
    {
      code: 'app_blocked',
      description: 'this app is blocked by admin',
      meaning: 'An admin of the org has blocked the app.',
      causes: ['The app was found in the usage list and blocked.'],
      fix: 'Ask the admin to unblock it.',
      setup: oauthUsage('Block / Unblock'),
      sources: [uninstalledApps, deduced],
    },
    {
      code: 'bad_jti_claim',
      description: 'this jti was used before',
      meaning: 'JWT bearer: an assertion of this name was used already.',
      causes: [
        'The same assertion was sent twice: a retry, or two workers that share it.',
        'The library writes the same `jti` into every assertion.',
      ],
      fix: 'Make a new assertion with a random `jti` for each request, or leave `jti` out.',
      sources: [jwtFlow, rfc(7519, '4.1.7')],
    },
    {
      code: 'invalid_request',
      description: 'client credentials need the My Domain of the org',
      meaning: 'Client credentials: a login host cannot know which org is meant.',
      causes: ['The request went to login.salesforce.com or test.salesforce.com.'],
      fix: 'Post to the My Domain of the org.',
      sources: [clientCredentialsFlow, deduced],
    },
    {
      code: 'invalid_request',
      description: 'token exchange needs the My Domain of the org',
      meaning: 'Token exchange: a login host cannot know which org is meant.',
      causes: ['The request went to login.salesforce.com or test.salesforce.com.'],
      fix: 'Post to the My Domain of the org.',
      sources: [tokenExchange, deduced],
    },
    {
      code: 'invalid_grant',
      description: 'token exchange flow not enabled',
      meaning: 'The app is not allowed to exchange tokens.',
      causes: ['The switch is off for the app, as it is by default.'],
      fix: 'Switch the flow on.',
      setup: appSetting('Enable Token Exchange Flow'),
      sources: [appSettings, deduced],
    },
    {
      code: 'invalid_request',
      description: 'the subject token is too long',
      meaning: 'Token exchange: more than 10,000 characters came as the subject token.',
      causes: ['The identity provider puts whole lists of groups into its tokens.'],
      fix: 'Let the identity provider write shorter tokens.',
      sources: [tokenExchange, deduced],
    },
    {
      code: 'invalid_request',
      description: 'the subject token type is not supported',
      meaning: 'Token exchange: the kind of subject token is unknown.',
      causes: ['The short name was sent in place of the whole URN.'],
      fix: 'Send one of the five URNs, such as urn:ietf:params:oauth:token-type:access_token.',
      sources: [tokenExchange, rfc(8693, '3')],
    },
    {
      code: 'invalid_grant',
      description: 'the subject token was not accepted',
      meaning: 'Token exchange: no handler of the org knows this subject token.',
      causes: [
        'The org has no Apex handler for this kind of token.',
        'The token has ended, or was made for another org.',
      ],
      fix: 'Register a token exchange handler that checks this identity provider’s tokens.',
      setup: appPolicy(null),
      sources: [tokenExchange, deduced],
    },
    {
      code: 'invalid_scope',
      description: 'the requested scope is not allowed',
      meaning: 'Device flow and token exchange: a scope was asked for that cannot be had.',
      causes: [
        'The scope is not among those selected for the app.',
        'Token exchange: the subject token does not have the scope.',
      ],
      fix: 'Ask for fewer scopes, or select the scope for the app.',
      setup: appSetting('Selected OAuth Scopes'),
      sources: [tokenExchange, deduced],
    },
    {
      code: 'invalid_request',
      description: 'an actor token is not supported',
      meaning: 'Token exchange with an actor is the asset token flow.',
      causes: ['`actor_token` was sent in an ordinary token exchange.'],
      fix: 'Leave `actor_token` out; only an org with asset tokens can answer it.',
      sources: [rfc(8693, '2.1'), deduced],
    },
    {
      code: 'invalid_assertion_type',
      description: 'the assertion type is not supported',
      meaning: 'SAML assertion flow: the kind of assertion is unknown.',
      causes: ['`assertion_type` is misspelt or missing.'],
      fix: 'Send the URN of the SAML web single sign-on profile.',
    },
  ],
)
