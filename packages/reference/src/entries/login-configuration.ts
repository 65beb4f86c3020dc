import { explain } from '../entry.ts'
import { corsEndpoints, seenInTraffic } from '../source.ts'

/** What `/.well-known/auth-configuration` says. */
export const loginConfigurationEntries = explain(
  {
    places: ['authConfiguration.json'],
    sources: [seenInTraffic, corsEndpoints],
    mark: 'seen',
  },
  [
    {
      name: 'OrgId',
      what: 'The id of the org that lives at this host.',
      why: 'A program can check that it is talking to the right org.',
      without: 'One learns it from the identity URL after the login.',
    },
    {
      name: 'Url',
      alsoNamed: ['LoginPage', 'LoginPage.*'],
      what: 'The address of the org, and what is set for its login page.',
      why: 'An app can open the right page.',
      without: 'The app opens the host’s root.',
    },
    {
      name: 'LoginPageType',
      alsoNamed: ['LoginPageTypeConfigs', 'LoginPageTypeConfigs.*'],
      what: 'The kind of login page and its settings; `standard` is Salesforce’s own.',
      why: 'Orgs can bring their own page.',
      without: 'Assume Salesforce’s own.',
    },
    {
      name: 'SamlProviders',
      alsoNamed: ['SamlProviders.*', 'AuthProviders', 'AuthProviders.*'],
      what: 'The single sign-on providers the org offers.',
      why: 'An app can show their buttons.',
      without: 'The login page shows them.',
    },
    {
      name: 'CertificateLogin',
      alsoNamed: ['CertificateLogin.*'],
      what: 'Whether users log in with a certificate.',
      why: 'An app must be ready to choose one.',
      without: 'Assume username and password.',
    },
    {
      name: 'MobileSDK',
      alsoNamed: ['MobileSDK.*'],
      what: 'What Salesforce’s mobile apps shall do: own window or the device’s browser.',
      why: 'Single sign-on often needs the device’s browser.',
      without: 'Only mobile apps look here.',
    },
  ],
)
