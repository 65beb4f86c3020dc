import { help, rfc, webServerFlow } from './sources.ts'
import type { Station } from './station.ts'

export const tokenRequest = {
  number: 8,
  title: 'Token request',
  from: 'client',
  to: 'authServer',
  channel: 'back',
  happens: 'The web app trades the code for tokens, on a connection of its own to Salesforce.',
  why: 'Only here can the web app prove itself: the browser sees neither secret nor verifier.',
  look: 'grant_type, code, redirect_uri, client_secret and code_verifier in the form body.',
  ask: 'Which field proves that the same app began this attempt?',
  answer: 'code_verifier: its digest must equal the challenge sent before.',
  sources: [rfc(6749, '4.1.3'), rfc(7636, '4.5'), webServerFlow],
} as const satisfies Station

export const tokenResponse = {
  number: 9,
  title: 'Token response',
  from: 'authServer',
  to: 'client',
  channel: 'back',
  happens: 'Salesforce answers with an access token, a refresh token, and where to use them.',
  why: 'From now on the web app acts for the user without the user being there.',
  look: 'instance_url, scope, issued_at and signature, and the field that is not there.',
  ask: 'Does Salesforce say when this access token expires?',
  answer: 'No. There is no expires_in: the session policy decides.',
  sources: [rfc(6749, '5.1'), webServerFlow],
} as const satisfies Station

export const apiCall = {
  number: 10,
  title: 'API call',
  from: 'client',
  to: 'api',
  channel: 'back',
  happens: 'The web app calls the REST API at the instance URL with the access token in a header.',
  why: 'This is what all the rest was for: data, with the rights of this user.',
  look: 'The host of the request, and the Authorization header.',
  ask: 'To which host does this request go?',
  answer: "To instance_url, the org's own My Domain.",
  sources: [
    rfc(6750, '2.1'),
    {
      title: 'Salesforce REST API guide',
      url: 'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/',
    },
  ],
} as const satisfies Station

export const expiry = {
  number: 11,
  title: 'Expiry',
  from: 'api',
  to: 'client',
  channel: 'back',
  happens: 'After two hours without use the API answers 401 and no longer takes the token.',
  why: 'A token that leaks should not open doors for ever.',
  look: 'The status, and a body that is a list with errorCode INVALID_SESSION_ID.',
  ask: 'Can the web app tell an expired token from a revoked one?',
  answer: 'No. Both look the same: it can only try a refresh.',
  sources: [
    rfc(6750, '3.1'),
    help('session policies', 'xcloud.connected_app_manage_session_policies'),
  ],
} as const satisfies Station

export const refresh = {
  number: 12,
  title: 'Refresh',
  from: 'client',
  to: 'authServer',
  channel: 'back',
  happens: 'The web app trades its refresh token for a new access token; nobody has to log in.',
  why: 'Access tokens may then be short-lived, and the user is still asked only once.',
  look: 'Which fields return, and whether a new refresh token is among them.',
  ask: 'When does a new refresh token come back?',
  answer: 'When rotation is on; the old one must then be forgotten.',
  sources: [
    rfc(6749, '6'),
    help('refresh token flow', 'xcloud.remoteaccess_oauth_refresh_token_flow'),
  ],
} as const satisfies Station

export const revoke = {
  number: 13,
  title: 'Revoke',
  from: 'client',
  to: 'authServer',
  channel: 'back',
  happens: 'The web app gives its token back, and Salesforce ends the grant.',
  why: 'An app that is no longer used should not keep keys to somebody else’s data.',
  look: 'The token in the body, the empty answer, and which tokens it ended.',
  ask: 'What lives on when only the access token is revoked?',
  answer: 'The refresh token: it can fetch a new access token.',
  sources: [rfc(7009, '2'), help('revoking tokens', 'xcloud.remoteaccess_revoke_token')],
} as const satisfies Station
