import { explain } from '../entry.ts'
import { openIdDiscovery, rfc, seenInTraffic } from '../source.ts'

/** What `/.well-known/openid-configuration` says. */
export const discoveryEntries = explain(
  { places: ['discovery.json'], sources: [seenInTraffic, openIdDiscovery], mark: 'seen' },
  [
    {
      name: 'issuer',
      what: 'The name the server signs with.',
      why: 'It must equal `iss` of every id_token, letter for letter.',
      without: 'A client could not tell whose tokens to believe.',
    },
    {
      name: 'authorization_endpoint',
      what: 'Where the browser is sent to ask for a code.',
      why: 'A client need not know Salesforce’s paths.',
      without: 'The path has to be configured by hand.',
    },
    {
      name: 'token_endpoint',
      what: 'Where the code is traded.',
      why: 'Token requests go to the address written here, whatever it will be one day.',
      without: 'Each client would carry the token address in its settings.',
    },
    {
      name: 'revocation_endpoint',
      what: 'Where a token is ended.',
      why: 'Logging out should end tokens too.',
      without: 'A client would think that it cannot.',
    },
    {
      name: 'userinfo_endpoint',
      what: 'Where a client asks who the user is.',
      why: 'It takes the access token and answers with claims.',
      without: 'The identity URL tells the same.',
    },
    {
      name: 'jwks_uri',
      what: 'Where the signing keys are: `/id/keys`.',
      why: 'A client checks id_tokens with them.',
      without: 'A client would have to be given the keys by other means.',
    },
    {
      name: 'registration_endpoint',
      alsoNamed: ['register_endpoint'],
      what: 'Where a program can register a new app.',
      why: 'Some tools make one app for each customer.',
      without: 'A program could not find out where to register.',
    },
    {
      name: 'introspection_endpoint',
      what: 'Where a token’s state can be asked.',
      why: 'An API that receives a token can ask whether it is still good.',
      without: 'An API that wants to check a token has to know the address itself.',
    },
    {
      name: 'end_session_endpoint',
      what: 'Where the user’s session at Salesforce ends; told by a My Domain only.',
      why: 'An app that wants to end the session at Salesforce, too, finds the way here.',
      without: 'Logging out would stop at the app.',
    },
    {
      name: 'scopes_supported',
      what: 'All scopes there are, 36 in 2026.',
      why: 'A client can see what it may ask; the app’s settings allow fewer.',
      without: 'One reads the help pages.',
    },
    {
      name: 'response_types_supported',
      what: 'The values `response_type` may have.',
      why: 'They tell which flows there are; Salesforce does not list all.',
      without: 'A client would try.',
    },
    {
      name: 'subject_types_supported',
      what: '`public`: every app sees the same `sub` for a user.',
      why: 'Other providers give each app another one.',
      without: 'A client could not compare users across apps.',
    },
    {
      name: 'id_token_signing_alg_values_supported',
      what: 'How id_tokens are signed: `RS256`.',
      why: 'A client accepts these and no others.',
      without: 'A forger could choose.',
    },
    {
      name: 'display_values_supported',
      what: 'The values `display` may have.',
      why: 'Here without `mobile`, which Salesforce takes all the same.',
      without: 'A client has to guess which shapes there are.',
    },
    {
      name: 'token_endpoint_auth_methods_supported',
      what: 'How an app may prove itself at the token endpoint.',
      why: 'Secret in the form, secret in a header, or a signed JWT.',
      without: 'OpenID Connect would assume the header.',
    },
    {
      name: 'claims_supported',
      what: 'The claims that can be had about a user.',
      why: 'A client sees what it may hope for.',
      without: 'One asks UserInfo and looks.',
    },
    {
      name: 'frontchannel_logout_supported',
      alsoNamed: ['frontchannel_logout_session_supported'],
      what: 'Whether Salesforce can tell apps in the browser that the user logged out.',
      why: 'One logout can then end several sessions.',
      without: 'Each app ends its session by itself.',
    },
    {
      name: 'code_challenge_methods_supported',
      what: 'The PKCE methods. Salesforce’s login host leaves it out, though it takes `S256`.',
      why: 'Clients look here before they use PKCE.',
      without: 'A strict client has to be told that PKCE works.',
      sources: [rfc(8414, '2'), seenInTraffic],
    },
    {
      name: 'grant_types_supported',
      what: 'The values `grant_type` may have. Salesforce leaves it out.',
      why: 'A client could see whether refresh is possible.',
      without: 'The standard assumes code and implicit; Salesforce has many more.',
    },
  ],
)

/** What `/id/keys` says. */
export const keySetEntries = explain(
  { places: ['jwks.json'], sources: [seenInTraffic, rfc(7517, '4')], mark: 'seen' },
  [
    {
      name: 'keys',
      what: 'The public keys Salesforce signs with, several at once.',
      why: 'The next key is known before the last one goes.',
      without: 'There is no key to check any signature with.',
    },
    {
      name: 'keys.kid',
      what: 'The key’s number, named in each token’s header.',
      why: 'A client finds the right key at once.',
      without: 'It would try them all.',
    },
    {
      name: 'keys.kty',
      what: 'The kind of key: `RSA`.',
      why: 'It tells which numbers follow.',
      without: 'The key could not be read.',
    },
    {
      name: 'keys.alg',
      what: 'The only use of this key: `RS256`.',
      why: 'A key made for one method must not serve another.',
      without: 'The token’s header would decide, which forgers like.',
    },
    {
      name: 'keys.use',
      what: '`sig`: for signatures.',
      why: 'Keys for sealing are kept apart.',
      without: 'A client would have to guess.',
    },
    {
      name: 'keys.n',
      what: 'The modulus of the RSA key, base64url.',
      why: 'With `e` it is the whole public key.',
      without: 'Half of the public key would be missing.',
    },
    {
      name: 'keys.e',
      what: 'The exponent of the RSA key; `AQAB` is 65537.',
      why: 'With `n` it is the whole public key.',
      without: 'The other half of the key would be missing.',
    },
  ],
)
