import { openId, openIdDiscovery, rfc, webServerFlow } from '../source.ts'
import type { Term } from './term.ts'

export const basics: readonly Term[] = [
  {
    id: 'web-server-flow',
    term: 'Web Server Flow',
    meaning:
      'Salesforce’s name for the authorization code grant. The browser fetches a code, and the web app’s server trades it for tokens.',
    sources: [webServerFlow, rfc(6749, '4.1')],
  },
  {
    id: 'authorization-code',
    term: 'authorization code',
    meaning:
      'A short-lived ticket that says: this user agreed. It is good once, and worth nothing without the app’s own proof.',
    sources: [rfc(6749, '1.3.1')],
  },
  {
    id: 'access-token',
    term: 'access token',
    meaning: 'The key that opens the API as the user. It lives as long as its session does.',
    sources: [rfc(6749, '1.4')],
  },
  {
    id: 'refresh-token',
    term: 'refresh token',
    meaning:
      'The key that fetches new access tokens. It can live for months and is kept like a password.',
    sources: [rfc(6749, '1.5')],
  },
  {
    id: 'id-token',
    term: 'ID token',
    meaning: 'A signed statement of who logged in, for the web app itself. It opens no API.',
    sources: [openId('2', 'IDToken')],
  },
  {
    id: 'bearer',
    term: 'bearer token',
    meaning:
      'A token that works for whoever bears it, as cash does. So it travels over TLS only and never in an address.',
    sources: [rfc(6750, '1.2')],
  },
  {
    id: 'client',
    term: 'client',
    meaning: 'OAuth’s word for the app that wants access. Here it is the web app.',
    sources: [rfc(6749, '1.1')],
  },
  {
    id: 'confidential-client',
    term: 'confidential client',
    meaning:
      'An app that can keep a secret, because it runs on a server. An app in a browser or on a phone cannot.',
    sources: [rfc(6749, '2.1')],
  },
  {
    id: 'public-client',
    term: 'public client',
    meaning:
      'An app that runs in the user’s hands and cannot keep a secret. It relies on PKCE alone.',
    sources: [rfc(6749, '2.1')],
  },
  {
    id: 'resource-owner',
    term: 'resource owner',
    meaning: 'OAuth’s word for the user, whose data it is. Only the user can say yes.',
    sources: [rfc(6749, '1.1')],
  },
  {
    id: 'authorization-server',
    term: 'authorization server',
    meaning: 'Who asks the user and gives out tokens. Here it is Salesforce’s login.',
    sources: [rfc(6749, '1.1')],
  },
  {
    id: 'resource-server',
    term: 'resource server',
    meaning: 'Who keeps the data and takes access tokens. Here it is the org’s REST API.',
    sources: [rfc(6749, '1.1')],
  },
  {
    id: 'front-channel',
    term: 'front channel',
    meaning:
      'What passes through the user’s browser, by redirects. It can be seen and changed there, so no secret goes this way.',
    sources: [rfc(6749, '4.1')],
  },
  {
    id: 'back-channel',
    term: 'back channel',
    meaning:
      'What passes straight from server to server. The browser sees none of it, so tokens go this way.',
    sources: [rfc(6749, '4.1')],
  },
  {
    id: 'scope',
    term: 'scope',
    meaning: 'A named permission, such as `api`. The app asks for several, and the user sees them.',
    sources: [rfc(6749, '3.3')],
  },
  {
    id: 'consent',
    term: 'consent',
    meaning:
      'The page where the user allows or denies what the app asks for. It is left out when an approval exists or an admin has decided.',
    sources: [webServerFlow, rfc(6749, '4.1.1')],
  },
  {
    id: 'redirect-uri',
    term: 'redirect URI',
    meaning:
      'The address where the browser comes back, at Salesforce called callback URL. It is registered beforehand and compared exactly.',
    sources: [rfc(6749, '3.1.2')],
  },
  {
    id: 'openid-connect',
    term: 'OpenID Connect',
    meaning:
      'A layer on OAuth that tells who logged in. It adds the ID token, UserInfo and discovery.',
    sources: [openId('1', 'Introduction')],
  },
  {
    id: 'discovery',
    term: 'discovery',
    meaning:
      'A document at a fixed path with the server’s addresses and abilities. A client needs to know the issuer only.',
    sources: [openIdDiscovery],
  },
]
