import { explain } from '../entry.ts'
import { openId, refreshFlow, rfc, scopeValues, seenInTraffic } from '../source.ts'

/** Single members of a scope list. The last one stands for every scope without a line of its own. */
export const scopeValueEntries = explain(
  { places: ['scope.value'], sources: [scopeValues], mark: 'documented' },
  [
    {
      name: 'openid',
      what: 'Asks for an id_token, and opens UserInfo.',
      why: 'It turns a grant of access into proof of a login.',
      without: 'No id_token comes, however often the other scopes are asked for.',
      sources: [scopeValues, openId('3.1.2.1', 'AuthRequest')],
    },
    {
      name: 'api',
      what: 'Lets the token call REST, SOAP and Bulk APIs as the user.',
      why: 'This walk reads accounts by it.',
      without: 'The query is refused, although the token itself is good.',
    },
    {
      name: 'refresh_token',
      what: 'Asks for a refresh token beside the access token.',
      why: 'The app means to work on after the session of today.',
      without: 'When the access token dies, only a new login helps.',
      sources: [scopeValues, refreshFlow],
    },
    {
      name: 'offline_access',
      what: 'Another name for `refresh_token`, the one OpenID Connect uses.',
      why: 'Libraries made for other providers send it.',
      without: '`refresh_token` does the same.',
      sources: [scopeValues, openId('11', 'OfflineAccess')],
    },
    {
      name: 'id',
      what: 'Opens the identity URL for this token.',
      why: 'The app may ask once who has logged in.',
      without: 'The identity URL is still told, but refuses this token.',
    },
    {
      name: 'profile',
      what: 'Name, picture and language of the user.',
      why: 'A page can greet the person by name.',
      without: 'The identity data hold ids only.',
    },
    {
      name: 'email',
      what: 'The user’s e-mail address.',
      why: 'Apps often tie an account of their own to it.',
      without: 'The address has to be asked of the user.',
    },
    {
      name: 'address',
      what: 'The user’s postal address.',
      why: 'A shop fills in its form by it.',
      without: 'The form starts empty.',
    },
    {
      name: 'phone',
      what: 'The user’s telephone number.',
      why: 'An app that sends text messages needs one.',
      without: 'There is no number in the identity data.',
    },
    {
      name: 'web',
      what: 'Lets the token open Salesforce’s own pages in a browser.',
      why: 'An app can lead its user into Salesforce without a second login.',
      without: 'frontdoor.jsp turns the token away.',
    },
    {
      name: 'full',
      what: 'Everything the user may do, but no refresh token.',
      why: 'Handy for a first try, and far too wide for an app in use.',
      without: 'The scopes are named one by one, which is the better habit.',
    },
    {
      name: 'visualforce',
      what: 'Opens the Visualforce pages of the org’s customers, and no others.',
      why: 'Narrower than `web`.',
      without: 'Those pages ask for a login.',
    },
    {
      name: 'custom_permissions',
      what: 'Tells which custom permissions the user has for this app.',
      why: 'Admins decide in Salesforce what the app shall allow.',
      without: 'The app keeps a list of its own.',
    },
    {
      name: 'chatter_api',
      what: 'The Connect REST API alone: feeds, groups, files.',
      why: 'An app that posts messages need not read records.',
      without: 'The wider `api` holds it, too.',
    },
    {
      name: '*',
      what: 'One permission among the thirty-six that Salesforce knows, or a name it has never heard of.',
      why: 'Each scope opens one door, and the user reads the list before saying yes.',
      without: 'That door stays shut.',
      sources: [scopeValues, rfc(6749, '3.3'), seenInTraffic],
    },
  ],
)
