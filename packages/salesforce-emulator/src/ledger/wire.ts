import { ledgerOf } from './line.ts'

/** What holds for every message. */
export const wireLedger = ledgerOf([
  [
    'request.readable',
    'inferred',
    'RFC 9112',
    'A request that arrived is answered, whatever is in it.',
  ],
  ['server.works', 'inferred', 'RFC 9110 §15.6.1', 'An error nobody foresaw is a fixed 500 page.'],
  ['target.size', 'inferred', 'RFC 9110 §15.5.15', 'A target above 16 KiB is a 414 page.'],
  ['body.size', 'inferred', 'RFC 9110 §15.5.14', 'A body above 64 KiB is a 413 page.'],
  ['headers.size', 'inferred', 'RFC 6585 §5', 'Headers above 64 KiB together are a 431 page.'],
  [
    'host.known',
    'inferred',
    'sheet §1.1',
    'A My Domain that nobody has is a 404 page; so is a request that names two hosts.',
  ],
  [
    'host.plain',
    'counterfactual',
    'sheet §1.1',
    'A plain host such as localhost plays the My Domain of the first org, and answers name it.',
  ],
  [
    'host.login',
    'documented',
    'sheet §1.1',
    'login.localhost serves production orgs, test.localhost sandboxes; the username decides the org.',
  ],
  [
    'host.scheme',
    'counterfactual',
    'sheet §1.1',
    'Everything also answers on plain http; Salesforce is HTTPS only.',
  ],
  [
    'route.known',
    'inferred',
    'sheet §11',
    'An unknown path is a 404: a page, or a REST error under /services/data.',
  ],
  [
    'method.allowed',
    'inferred',
    'RFC 9110 §15.5.6',
    'A method that an address lacks is a 405 with Allow; at the token endpoint with invalid_request.',
  ],
  [
    'headers.set',
    'seen',
    'sheet §5.3',
    'The header set of 2023 to 2025, in its order; Date first, lengths and Connection are inferred.',
  ],
  [
    'headers.hsts',
    'counterfactual',
    'sheet §5.3',
    'Strict-Transport-Security is left out on http and on loopback names, where it would lock other projects out.',
  ],
  [
    'headers.upgrade',
    'counterfactual',
    'sheet §5.3',
    'Content-Security-Policy: upgrade-insecure-requests is left out, since practice runs on http.',
  ],
  [
    'headers.cookie',
    'inferred',
    'sheet §17',
    'The session cookie is sid; Path=/, HttpOnly, SameSite=Lax; Secure only on https. Of several, five are looked at.',
  ],
  ['headers.browserId', 'counterfactual', 'sheet §5.3', 'The cookie BrowserId is not set.'],
  [
    'headers.head',
    'inferred',
    'RFC 9110 §9.2.1',
    'HEAD is answered like GET, without the body, where GET changes nothing; at authorize, consent, logout and revoke it is a 405.',
  ],
  [
    'parameters.formEncoded',
    'inferred',
    'sheet §2',
    'A body that is not form-encoded is invalid_request; multipart, which Salesforce takes, is not read yet.',
  ],
  [
    'parameters.wellFormed',
    'inferred',
    'RFC 6749 appendix B',
    'Broken percent-encoding is invalid_request.',
  ],
  [
    'parameters.single',
    'inferred',
    'RFC 6749 §3.1',
    'A repeated parameter is invalid_request, also when once in the query and once in the body.',
  ],
  [
    'parameters.empty',
    'inferred',
    'RFC 6749 §3.1',
    'A parameter without a value counts as left out.',
  ],
  [
    'memory.limits',
    'inferred',
    'sheet §17',
    'Codes, sessions and tokens that have ended are remembered up to 1,024 of a kind; of 100,000 of a kind the oldest goes.',
  ],
  ['parameters.inQuery', 'seen', 'sheet §5.2', 'A POST may carry parameters in the query as well.'],
])
