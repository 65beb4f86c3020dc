import { explain } from '../entry.ts'
import { deduced, endpoints, rfc, seenInTraffic } from '../source.ts'

/** What a program sends to register an app, and what it is told. */
export const registrationEntries = explain(
  { places: ['register.json'], sources: [seenInTraffic, rfc(7591, '3.2.1')], mark: 'seen' },
  [
    {
      name: 'client_id',
      what: 'The consumer key of the new app.',
      why: 'The app names itself by it from now on.',
      without: 'The app could not ask for anything.',
    },
    {
      name: 'client_secret',
      what: 'The consumer secret of the new app.',
      why: 'It is told once, here.',
      without: 'The app could not prove who it is.',
      secret: true,
    },
    {
      name: 'registration_access_token',
      what: 'A token for reading or changing this registration later.',
      why: 'Nobody else shall change it.',
      without: 'The registration stays as it is.',
      secret: true,
    },
    {
      name: 'registration_client_uri',
      what: 'The address of this registration.',
      why: 'The standard for changing a registration needs one.',
      without: 'A client would not know where to change it.',
    },
    {
      name: 'client_id_issued_at',
      what: 'When the app was registered, in seconds since 1970.',
      why: 'It tells the app’s age.',
      without: 'The age would be unknown.',
    },
    {
      name: 'client_secret_expires_at',
      what: 'When the secret ends; `0` means never.',
      why: 'A program must know when to fetch a new one.',
      without: 'The standard requires it beside a secret.',
    },
    {
      name: 'token_endpoint_auth_method',
      what: 'How the app proves itself: `client_secret_post`, secret in the form.',
      why: 'There are several ways, and a program has to choose one.',
      without: 'The standard would assume the Basic header.',
    },
    {
      name: 'redirect_uris',
      alsoNamed: ['redirect_uris[*]'],
      what: 'The callback URLs of the app.',
      why: 'Codes go to these addresses only.',
      without: 'Salesforce registers nothing.',
    },
    {
      name: 'response_types',
      alsoNamed: ['response_types[*]'],
      what: 'What the app may ask the authorize endpoint for.',
      why: 'It tells which flows through the browser are open.',
      without: 'The standard would assume `code`.',
    },
    {
      name: 'grant_types',
      alsoNamed: ['grant_types[*]'],
      what: 'What the app may trade at the token endpoint.',
      why: 'It tells which flows are open.',
      without: 'The standard would assume `authorization_code`.',
    },
    {
      name: 'contacts',
      alsoNamed: ['contacts[*]'],
      what: 'Addresses of people who care for the app.',
      why: 'An admin can ask them.',
      without: 'Nobody can be asked.',
    },
    {
      name: 'client_name',
      what: 'The name of the app, as the consent page shows it.',
      why: 'Users decide by it.',
      without: 'The page has nothing better than a stock name.',
    },
    {
      name: 'scopes',
      alsoNamed: ['scopes[*]', 'scope'],
      what: 'What the app may ask for. A list at Salesforce; the standard has one text, `scope`.',
      why: 'An app that is registered by a program should not get everything.',
      without: 'The app gets what the app has whose token was shown.',
      sources: [seenInTraffic, rfc(7591, '2')],
    },
  ],
)

/** How an app turns its token into a browser session. */
export const singleAccessEntries = explain(
  { places: ['singleAccess.json'], sources: [endpoints], mark: 'documented' },
  [
    {
      name: 'frontdoor_uri',
      what: 'An address that logs the browser in as the user, once.',
      why: 'An app can show Salesforce pages without asking for the password again.',
      without: 'The app could open no page of Salesforce for its user.',
      secret: true,
    },
    {
      name: 'access_token',
      places: ['singleAccess.form'],
      what: 'The token whose user shall be logged in; the Authorization header will do as well.',
      why: 'It needs the scope `web`.',
      without: 'Salesforce answers 403.',
      secret: true,
    },
  ],
)

/** What a web app says when it sends the browser to Salesforce’s logout. */
export const logoutEntries = explain(
  { places: ['logout.query'], sources: [deduced], mark: 'inferred' },
  [
    {
      name: 'post_logout_redirect_uri',
      what: 'Where the browser shall go after the logout.',
      why: 'The user ends where the app is, and not at a dead end.',
      without: 'Salesforce shows a page of its own.',
    },
    {
      name: 'state',
      what: 'A value that comes back with the browser.',
      why: 'The app can tell which logout this was.',
      without: 'Nothing comes back.',
    },
    {
      name: 'id_token_hint',
      what: 'An id_token of the session that shall end.',
      why: 'The server can see who logs out, and of which app.',
      without: 'The session of the cookie ends.',
      secret: true,
    },
  ],
)

/** The addresses of the three. */
export const accountPathEntries = explain(
  { places: ['path'], sources: [endpoints], mark: 'documented' },
  [
    {
      name: '/services/oauth2/register',
      what: 'Where a program registers a new app.',
      why: 'Tools that serve many customers make one app for each.',
      without: 'An admin has to make each app in Setup.',
      sources: [endpoints, rfc(7591, '3')],
    },
    {
      name: '/services/oauth2/singleaccess',
      what: 'Turns an access token into an address that opens a browser session.',
      why: 'An app can show Salesforce pages to a user who is logged in to the app.',
      without: 'The user has to log in by hand.',
    },
    {
      name: '/services/auth/idp/oidc/logout',
      what: 'Ends the session in the browser at an app’s request, as OpenID Connect has it.',
      why: 'An app that logs its user out often means everywhere.',
      without: 'Connecting again would need no password.',
      sources: [seenInTraffic],
      mark: 'seen',
    },
  ],
)
