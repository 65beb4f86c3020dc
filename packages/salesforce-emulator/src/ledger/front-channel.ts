import { ledgerOf } from './line.ts'

/** What the user's browser meets. */
export const frontChannelLedger = ledgerOf([
  [
    'client.known',
    'seen',
    'sheet §4.1',
    'An unknown or missing consumer key is invalid_client_id, at authorize as a bare body.',
    { code: 'invalid_client_id', text: 'client identifier invalid' },
  ],
  [
    'redirectUri.registered',
    'seen',
    'sheet §3, §4.1',
    'The redirect URI equals a registered callback URL character by character.',
    { code: 'redirect_uri_mismatch', text: 'redirect_uri must match configuration' },
  ],
  [
    'redirectUri.missing',
    'inferred',
    'sheet §4.1',
    'A missing redirect URI is redirect_uri_missing; the description is that of a mismatch.',
    { code: 'redirect_uri_missing', text: 'redirect_uri must match configuration' },
  ],
  [
    'redirectUri.script',
    'inferred',
    'sheet §9.3',
    'A redirect URI whose scheme runs in the page, such as javascript:, is a mismatch even when it is registered.',
  ],
  [
    'responseType.supported',
    'inferred',
    'sheet §4.1',
    'Anything but code, token, token id_token and hybrid_token is unsupported_response_type, as a bare body; code_credentials, which needs a site, too.',
    { code: 'unsupported_response_type', text: 'response type is not supported' },
  ],
  [
    'scope.known',
    'seen',
    'sheet §4.1',
    'A scope that Salesforce does not know is invalid_scope, as a bare body.',
    { code: 'invalid_scope', text: 'the requested scope is not available' },
  ],
  [
    'codeChallenge.present',
    'seen',
    'sheet §4.1',
    'Where PKCE is required, a request for a code without code_challenge is refused with a bare body; that user-agent flows need none is inferred.',
    { code: 'invalid_request', text: 'missing required code challenge' },
  ],
  [
    'codeChallenge.wellFormed',
    'inferred',
    'sheet §3.1',
    'A challenge that is not 43 characters of base64url is invalid_request.',
    { code: 'invalid_request', text: 'invalid code challenge' },
  ],
  [
    'codeChallenge.method',
    'inferred',
    'sheet §16',
    'code_challenge_method is ignored: every challenge is taken for S256, so plain fails.',
  ],
  [
    'authorize.order',
    'seen',
    'sheet §1.2',
    'Client, redirect URI, then the rest; response_type between redirect URI and scope is inferred.',
  ],
  [
    'authorize.bareBody',
    'inferred',
    'sheet §16',
    'The bare body has status 400 and the type text/html;charset=UTF-8; spaces are %20.',
  ],
  [
    'authorize.ignored',
    'inferred',
    'sheet §3.1',
    'Unknown parameters, and unknown values of prompt and display, are ignored.',
  ],
  [
    'authorize.source',
    'seen',
    'sheet §1.2',
    'The parked request is named by a base64url blob that begins CAAAA.',
  ],
  [
    'code.issued',
    'seen',
    'sheet §1.2, §3.2',
    'The code travels by script redirect, without an iss parameter; that state is last is inferred.',
  ],
  [
    'errorPage.shown',
    'seen',
    'sheet §4.2',
    'The error page has Salesforce’s sentence, and code and description with a colon between; title and headline are ours.',
  ],
])
