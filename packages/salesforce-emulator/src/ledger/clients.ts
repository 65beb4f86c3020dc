import { ledgerOf } from './line.ts'

/** Where clients that others wrote stumble, because Salesforce departs from a standard or they do. */
export const clientsLedger = ledgerOf([
  [
    'client.oauth4webapi.expiresIn',
    'documented',
    'sheet §5.5, §15',
    'No expires_in (RFC 6749 §5.1 recommends it): the client cannot know when a token expires.',
  ],
  [
    'client.oauth4webapi.pkce',
    'seen',
    'sheet §10.1',
    'Discovery is silent about PKCE (RFC 8414 §2): a client that asks first must keep state or nonce as its guard.',
  ],
  [
    'client.oauth4webapi.metadata',
    'seen',
    'sheet §2, §15',
    'No metadata at the address of RFC 8414 §3, only at that of OpenID Connect.',
  ],
  [
    'client.oauth4webapi.iss',
    'inferred',
    'sheet §3.2',
    'No iss at the callback (RFC 9207): accepted because the metadata does not promise it.',
  ],
  [
    'client.oauth4webapi.revoke',
    'documented',
    'sheet §10.7, §15',
    'An unknown token is a 400 (RFC 7009 §2.2: 200), and its body is no JSON.',
  ],
  [
    'client.oauth4webapi.introspection',
    'seen',
    'sheet §10.6, §15',
    'Introspection says access_token where RFC 7662 §2.2 has the token type, Bearer.',
  ],
  [
    'client.oauth4webapi.unknownClient',
    'seen',
    'sheet §6, §15',
    'An unknown key is invalid_client_id with 400 (RFC 6749 §5.2: invalid_client).',
  ],
  [
    'client.oauth4webapi.challenge',
    'seen',
    'sheet §10.4, §11, §15',
    'A dead token is refused without WWW-Authenticate (RFC 6750 §3), so that a client reads bodies.',
  ],
  [
    'client.oauth4webapi.assertion',
    'documented',
    'sheet §5.1',
    'private_key_jwt is addressed to the token endpoint; this client names the issuer unless told otherwise. That the issuer is refused is inferred.',
  ],
  [
    'client.oauth4webapi.device',
    'seen',
    'sheet §2, §15',
    'Device authorization has no endpoint of its own (RFC 8628 §4), so that a client cannot start it.',
  ],
  [
    'client.oauth4webapi.deviceExpiry',
    'seen',
    'sheet §5.7, §15',
    'The device answer has no expires_in, which RFC 8628 §3.2 requires.',
  ],
  [
    'client.oauth4webapi.deviceGrant',
    'seen',
    'sheet §5.7, §15',
    'The grant type of RFC 8628 §3.4 is not supported; Salesforce’s is device.',
  ],
  [
    'client.openid-client.expiresIn',
    'documented',
    'sheet §5.5, §15',
    'No expires_in (RFC 6749 §5.1 recommends it): the client cannot know when a token expires.',
  ],
  [
    'client.openid-client.pkce',
    'seen',
    'sheet §10.1',
    'Discovery is silent about PKCE: supportsPKCE() is false, although PKCE works.',
  ],
  [
    'client.openid-client.revoke',
    'documented',
    'sheet §10.7, §15',
    'A token that is revoked already is a 400 (RFC 7009 §2.2: 200).',
  ],
  [
    'client.openid-client.device',
    'seen',
    'sheet §2, §15',
    'Device authorization has no endpoint of its own (RFC 8628 §4), so that a client cannot start it.',
  ],
  [
    'client.simple-oauth2.expiresIn',
    'documented',
    'sheet §5.5, §15',
    'No expires_in: expired() is false for ever.',
  ],
  [
    'client.simple-oauth2.refreshToken',
    'seen',
    'sheet §5.5',
    'A refresh answers without refresh_token while rotation is off, as RFC 6749 §6 allows: this client then loses the one it has.',
  ],
  [
    'client.simple-oauth2.revoke',
    'documented',
    'sheet §10.7',
    'A revoke answers with nothing: this client wants JSON, and reports a failure of what was done.',
  ],
  [
    'client.simple-oauth2.revokeTwice',
    'documented',
    'sheet §10.7, §15',
    'A token that is revoked already is a 400 (RFC 7009 §2.2: 200).',
  ],
  [
    'client.auth-core.expiresAt',
    'documented',
    'sheet §5.5, §15',
    'No expires_in: the account has no expires_at, and nothing tells the web app to refresh.',
  ],
])
