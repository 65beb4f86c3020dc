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
    'A token ends when it was idle for the app’s session timeout; each use starts the time anew.',
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
    'Fields in the order in which they were saved; JSON only, without JSONP.',
  ],
  [
    'userinfo.scope',
    'inferred',
    'sheet §8',
    'UserInfo opens to openid, id, profile, email, address, phone and full.',
  ],
  ['userinfo.answered', 'seen', 'sheet §10.4', 'Fields in the order in which they were saved.'],
  [
    'api.scope',
    'seen',
    'sheet §11',
    'A token without API access is a 401, not valid for use with the REST API; that api or full give it is from §8.',
  ],
  ['version.known', 'inferred', 'sheet §11', 'An unknown API version is NOT_FOUND.'],
  [
    'query.wellFormed',
    'documented',
    'sheet §11',
    'SOQL that cannot be read is MALFORMED_QUERY; only a small part of SOQL can.',
  ],
  [
    'query.object',
    'documented',
    'sheet §11',
    'An unknown object is INVALID_TYPE; the sentence is inferred.',
  ],
  ['query.fields', 'seen', 'sheet §11', 'An unknown field is INVALID_FIELD, No such column.'],
  ['query.answered', 'documented', 'sheet §11', 'totalSize, done, records with attributes.'],
  ['record.known', 'seen', 'sheet §11', 'An unknown record is NOT_FOUND.'],
  ['record.answered', 'seen', 'sheet §11', 'A record has attributes and its fields.'],
  [
    'versions.answered',
    'seen',
    'sheet §11',
    'Versions, oldest first, without a token; that 31.0 is the oldest is inferred.',
  ],
  [
    'resources.answered',
    'documented',
    'sheet §11',
    'A map of resources; which ones is a small part, identity among them inferred.',
  ],
  [
    'api.usage',
    'documented',
    'sheet §7',
    'Sforce-Limit-Info counts the answered calls of an org; refusals go without it (inferred), and it never refuses.',
  ],
  [
    'discovery.answered',
    'seen',
    'sheet §10.1, §10.8',
    'Keys and their order; what Salesforce leaves out is left out. Open to all origins.',
  ],
  [
    'discovery.unbuilt',
    'counterfactual',
    'sheet §10.1',
    'The metadata names registration and logout, which do not answer yet.',
  ],
  [
    'keys.answered',
    'seen',
    'sheet §10.2',
    'One RSA key with a numeric kid; Salesforce has several. It is a public practice key.',
  ],
])
