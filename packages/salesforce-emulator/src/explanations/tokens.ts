import type { Explanations } from './told.ts'

/** Of what the client brings to the token endpoints. */
export const tokensExplanations = {
  'grantType.supported': {
    passed: 'The token endpoint knows this grant type.',
    refused:
      'grant_type is missing or names something that this endpoint does not do. In this walk it is authorization_code or refresh_token.',
  },
  'basicHeader.readable': {
    passed: 'It is clear who the client says it is.',
    refused: 'The Basic header is not the base64 of client_id, a colon and client_secret.',
  },
  'client.authenticated': {
    passed: 'The client has proved who it is.',
    refused:
      'The consumer secret is wrong or missing, so this could be anybody who knows the public key.',
  },
  'code.known': {
    passed: 'Salesforce issued this code.',
    refused:
      'Salesforce never issued this code. Perhaps it was cut, or percent-encoded twice (%253D at its end).',
  },
  'code.unused': {
    passed: 'It is the first use of the code.',
    refused: 'A code is good for one exchange, and this one was presented before.',
  },
  'code.fresh': {
    passed: 'The code is younger than 15 minutes.',
    refused: 'The code is older than 15 minutes.',
  },
  'code.ofClient': {
    passed: 'The code was made for this client.',
    refused: 'The code was made for another client, or at another org.',
  },
  'redirectUri.same': {
    passed: 'The redirect URI is the one of the authorization request.',
    refused:
      'The redirect URI must be the very value of the authorization request. It shows that the code came to the address it was meant for.',
  },
  'codeVerifier.expected': {
    passed: 'A verifier is there only if a challenge was.',
    refused:
      'A verifier was sent, but the authorization request had no challenge. Salesforce refuses that.',
  },
  'codeVerifier.matches': {
    passed: 'The digest of the verifier is the challenge: whoever asked is who exchanges.',
    refused:
      'The SHA-256 of the verifier is not the challenge, or the verifier is missing, too short, or has other characters than A–Z a–z 0–9 - and _. Whoever stole the code stops here. The code is used up.',
  },
  'tokens.issued': { passed: 'Code, client and verifier fit together. The tokens are yours.' },
  'refreshToken.alive': {
    passed: 'The refresh token is known and its grant is alive.',
    refused:
      'The refresh token is unknown, was revoked, or was pushed out: of one user and app only five approvals live at a time.',
  },
  'refreshToken.ofClient': {
    passed: 'The refresh token was made for this client.',
    refused: 'The refresh token was made for another client, or at another org.',
  },
  'refreshToken.current': {
    passed: 'The refresh token is the newest one.',
    refused:
      'This refresh token was replaced by a newer one. Somebody has a copy, so Salesforce has ended the whole grant: every token of it is dead.',
  },
  'accessToken.renewed': { passed: 'The refresh token was good: here is a new access token.' },
  'token.supported': {
    passed: 'A token of this kind can be revoked.',
    refused:
      'There is no token in the request, or it is of a kind that cannot be revoked, such as an id token.',
  },
  'token.known': {
    passed: 'The token is known and alive.',
    refused:
      'Salesforce does not know this token, or it is dead already. The standard would answer 200 here (RFC 7009 §2.2); Salesforce does not.',
  },
  'token.revoked': {
    passed:
      'The token is dead. A refresh token takes its access tokens along; an access token goes alone.',
  },
  'client.introspects': {
    passed: 'The client has proved who it is.',
    refused: 'Only a client that shows its secret may look into tokens.',
  },
  'introspection.answered': { passed: 'The client was told what this token is worth.' },
  'bearer.present': {
    passed: 'There is a token.',
    refused:
      'There is no access token in the request: it belongs into the header Authorization, after Bearer.',
  },
  'bearer.alive': {
    passed: 'The access token is alive.',
    refused:
      'The access token is unknown, was revoked, or was not used for too long: then a refresh token helps. Or an admin has switched off its user or its app.',
  },
  'identity.known': {
    passed: 'The user exists in the org of the token.',
    refused: 'The address names a user or an org that this token has no access to.',
  },
  'identity.scope': {
    passed: 'The token may read the identity.',
    refused: 'The scopes of the token do not open the identity URL.',
  },
  'identity.answered': { passed: 'This is what Salesforce tells the app about the user.' },
  'userinfo.scope': {
    passed: 'The token may read the user’s claims.',
    refused: 'The scopes of the token do not open UserInfo; openid does.',
  },
  'userinfo.answered': {
    passed: 'These are the claims about the user, as OpenID Connect names them.',
  },
  'discovery.answered': {
    passed: 'Everything a client needs to know about this server, without asking a person.',
  },
  'keys.answered': {
    passed: 'With this public key a client sees that an id token comes from here.',
  },
} as const satisfies Explanations
