import { ledgerOf } from './line.ts'

/** The flows that begin at the authorize address, and the settings that change them. */
export const authorizeFlowsLedger = ledgerOf([
  [
    'nonce.present',
    'inferred',
    'sheet §3',
    'response_type=token id_token without a nonce is invalid_request as a bare body, in words of ours.',
    { code: 'invalid_request', text: 'nonce is required for an id token' },
  ],
  [
    'userAgentFlow.allowed',
    'inferred',
    'sheet §4.4, §9.2',
    'Where the org blocks user-agent flows, token, token id_token and hybrid_token are redirected with oauth_flow_disabled after login, without a description.',
    { code: 'oauth_flow_disabled', text: null },
  ],
  [
    'userAgent.tokensIssued',
    'inferred',
    'sheet §3.2, §5.5',
    'Tokens stand in the fragment, every value percent-encoded, ! as %21; fields are documented, their order is inferred.',
  ],
  [
    'userAgent.errors',
    'seen',
    'sheet §4',
    'Errors of user-agent flows stand in the query, where Salesforce documents the fragment.',
  ],
  [
    'userAgent.refreshToken',
    'inferred',
    'sheet §15',
    'A refresh token comes only to a custom scheme or to a stock callback page of Salesforce.',
  ],
  [
    'userAgent.idToken',
    'inferred',
    'sheet §3.2',
    'An id token comes when the response type names it and openid is granted.',
  ],
  [
    'userAgent.approvals',
    'documented',
    'sheet §7',
    'Each user-agent grant counts toward the five approvals; that it always does is inferred.',
  ],
  [
    'hybrid.fields',
    'inferred',
    'sheet §5.5',
    'hybrid_token, hybrid_auth_code and hybrid_refresh add sessions for web views at the end; which scope brings which, the domains and all values are inferred. The two beacon fields are left out, and nothing opens with these sessions.',
  ],
  [
    'hybrid.grants',
    'seen',
    'sheet §5.4',
    'hybrid_auth_code is asked like authorization_code, hybrid_refresh like refresh_token; that each follows the secret switch of its model is inferred.',
  ],
  [
    'authorize.branded',
    'seen',
    'sheet §1.3',
    'A brand may follow in the path of authorize; it changes nothing here.',
  ],
  [
    'stockCallback.shown',
    'seen',
    'sheet §1.3',
    'success and callback under /services/oauth2 are pages that anybody may open; their words are ours.',
  ],
  [
    'pkceGenerator.answered',
    'inferred',
    'sheet §2',
    'The generator answers code_verifier and code_challenge as JSON; only its address is documented.',
  ],
  [
    'authorize.noOpenRedirect',
    'inferred',
    'sheet §4.1',
    'Nothing before login leads to another host, and nothing after it to an address that is not registered.',
  ],
  [
    'app.consumerKey',
    'documented',
    'sheet §3',
    'The client_id by which requests name the app; upper and lower case differ (inferred).',
  ],
  [
    'app.knownFrom',
    'seen',
    'sheet §4.1, §7',
    'Until every server knows a new app it is an unknown one, at authorize and at the token endpoint.',
  ],
  [
    'app.callbackUrls',
    'documented',
    'sheet §9.3',
    'Callback URL: several, of which the redirect URI must be one.',
  ],
  [
    'app.requirePkce',
    'documented',
    'sheet §9.3',
    'Require PKCE: a code is asked for with a challenge.',
  ],
  [
    'org.requirePkce',
    'documented',
    'sheet §9.2',
    'Require PKCE for all apps of the org; which org a login host means before login is inferred from the app.',
  ],
  [
    'org.allowUserAgentFlows',
    'documented',
    'sheet §9.2',
    'Allow OAuth User-Agent Flows: when off, hybrid apps lose the token flow as well.',
  ],
  [
    'world.looseCallbackMatch',
    'counterfactual',
    'sheet §3',
    'A redirect URI that only begins with a registered one passes; off by default.',
  ],
  [
    'world.iss',
    'counterfactual',
    'RFC 9207 §2',
    'The authorization response, errors too, carries iss; off by default.',
  ],
  [
    'world.revokeOnCodeReuse',
    'counterfactual',
    'RFC 6749 §4.1.2',
    'A code that comes a second time ends the tokens of its first use; off by default.',
  ],
])
