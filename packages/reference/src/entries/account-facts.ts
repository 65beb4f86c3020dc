import { explain } from '../entry.ts'
import { appSettings, identityUrls, seenInTraffic } from '../source.ts'

/** What UserInfo and the identity URL say about the user's account, settings and addresses. */
export const accountFactEntries = explain(
  {
    places: ['userinfo.json', 'identity.json'],
    sources: [seenInTraffic, identityUrls],
    mark: 'seen',
  },
  [
    {
      name: 'zoneinfo',
      alsoNamed: ['timezone'],
      what: 'The user’s time zone, such as `Europe/Berlin`.',
      why: 'Times can be shown as the user reads clocks.',
      without: 'The app uses its own zone.',
    },
    {
      name: 'utcOffset',
      what: 'The distance to UTC in milliseconds, without summer time.',
      why: 'A number for programs that know no time zones.',
      without: 'The name of the zone says more.',
    },
    {
      name: 'language',
      what: 'The language the user works in, such as `en_US`.',
      why: 'The app can speak the same.',
      without: 'The app uses its own language.',
    },
    {
      name: 'locale',
      what: 'How the user writes dates and numbers.',
      why: 'Language and habits of writing need not agree.',
      without: 'The app uses its own habits.',
    },
    {
      name: 'active',
      what: 'Whether the user may log in.',
      why: 'Someone who has left the company is deactivated, not deleted.',
      without: 'The app learns it when the next refresh fails.',
    },
    {
      name: 'user_type',
      what: 'The kind of licence: `STANDARD` is an ordinary user of the org.',
      why: 'Users of a site or an integration see other things.',
      without: 'Assume an ordinary user.',
    },
    {
      name: 'is_salesforce_integration_user',
      places: ['userinfo.json'],
      what: 'Whether this is a user for programs and not for a person.',
      why: 'Such a user can call APIs only.',
      without: 'Assume a person.',
    },
    {
      name: 'is_lightning_login_user',
      places: ['identity.json'],
      what: 'Whether the user logs in without a password, by a device.',
      why: 'It tells how strong the login is.',
      without: 'Assume a password.',
    },
    {
      name: 'is_app_installed',
      what: 'Whether the app is installed in this org.',
      why: 'Ordinary users may no longer approve apps that are not.',
      without: 'Look at Connected Apps OAuth Usage.',
    },
    {
      name: 'updated_at',
      alsoNamed: ['last_modified_date'],
      what: 'When the user’s record last changed.',
      why: 'A copy in the app can be told to be stale.',
      without: 'Ask and compare.',
    },
    {
      name: 'status',
      alsoNamed: ['status.created_date', 'status.body'],
      places: ['identity.json'],
      what: 'The last status line the user posted, and when.',
      why: 'A remnant of Chatter.',
      without: 'It is empty, mostly.',
    },
    {
      name: 'custom_attributes',
      alsoNamed: ['custom_attributes.*', 'custom_permissions', 'custom_permissions.*'],
      what: 'Values and permissions that the app’s settings add.',
      why: 'An org can tell its apps things of its own.',
      without: 'None are configured.',
      sources: [appSettings, seenInTraffic],
    },
    {
      name: 'urls',
      what: 'Addresses of the org’s APIs for this user.',
      why: 'A client finds each API without building addresses; `{version}` is to be filled in.',
      without: 'The client builds them from `instance_url`.',
    },
    {
      name: 'urls.*',
      what: 'The address of one API, with `{version}` still to be filled in.',
      why: 'A client takes the one it needs and puts in the version it knows.',
      without: 'The client builds it from `instance_url`.',
    },
    {
      name: 'urls.rest',
      what: 'The address where the REST API begins.',
      why: 'Every resource lies below it.',
      without: '`instance_url` and `/services/data` lead to the same.',
    },
    {
      name: 'urls.query',
      what: 'The address that takes SOQL in `q`.',
      why: 'The query of this walk goes there.',
      without: '`instance_url` and `/services/data/…/query` lead to the same.',
    },
    {
      name: 'urls.custom_domain',
      what: 'The org’s My Domain.',
      why: 'Links for people should show it.',
      without: '`instance_url` says the same today.',
    },
  ],
)
