import { ledgerOf } from './line.ts'

/** What opens with an access token, and what is open to all. */
export const apiLedger = ledgerOf([
  [
    'bearer.present',
    'seen',
    'sheet §10.4, §11',
    'A missing token is Missing_OAuth_Token with 403, at the REST API INVALID_SESSION_ID with 401.',
  ],
  [
    'bearer.alive',
    'seen',
    'sheet §10.4, §11',
    'A dead token is Bad_OAuth_Token with 403, at the REST API INVALID_SESSION_ID with 401.',
  ],
  [
    'bearer.parameter',
    'documented',
    'sheet §2',
    'The identity URL also takes the parameter oauth_token; that the header wins is inferred.',
  ],
  [
    'bearer.idle',
    'documented',
    'sheet §7',
    'A token ends when it was idle for the app’s session timeout. Use renews the time; that every use does is inferred.',
  ],
  [
    'identity.known',
    'inferred',
    'sheet §10.5',
    'A user or org that the token cannot see is Bad_OAuth_Token.',
  ],
  [
    'identity.scope',
    'inferred',
    'sheet §8',
    'The identity URL opens to id, profile, email, address, phone, openid, api, web and full.',
  ],
  [
    'identity.answered',
    'seen',
    'sheet §10.5',
    'Fields in the order in which they were saved; what the set-up does not name is a fixed practice value.',
  ],
  [
    'userinfo.scope',
    'inferred',
    'sheet §8',
    'UserInfo opens to the scopes of the identity URL: Salesforce’s CLI reads it with api and web.',
  ],
  ['userinfo.answered', 'seen', 'sheet §10.4', 'Fields in the order in which they were saved.'],
  [
    'discovery.answered',
    'seen',
    'sheet §10.1, §10.8',
    'Keys and their order; what Salesforce leaves out is left out. Open to all origins.',
  ],
  [
    'keys.answered',
    'seen',
    'sheet §10.2',
    'Several RSA keys with numeric kids; the first, a public practice key, signs, and nobody holds the others.',
  ],
])
