import type { Card } from '../card.ts'

export const appsAndPolicies: readonly Card[] = [
  {
    id: 'card-who-owns-settings',
    fact: 'eca-settings-and-policies-apart',
    ask: 'Whose decisions stand on the Settings tab of an external client app?',
    answer: 'The developer’s.',
    reason: 'The administrator’s stand on the Policies tab, so neither has to touch the other’s.',
  },
  {
    id: 'card-closed-by-default',
    fact: 'eca-closed-by-default',
    ask: 'What is the default stance of an external client app towards access?',
    answer: 'Closed.',
    reason:
      'What is not opened stays shut. Connected apps used to be open to orgs that had never installed them.',
  },
  {
    id: 'card-distribution-state',
    fact: 'eca-local-or-packaged',
    ask: 'Which Distribution State lets an external client app work in other orgs?',
    answer: 'Packaged.',
    reason:
      'A local app lives in one org. A packaged one is installed elsewhere from a 2GP package.',
  },
  {
    id: 'card-connected-app-creation',
    fact: 'connected-app-creation-off',
    ask: 'Since which release is creating connected apps off by default in all orgs?',
    answer: 'Spring ’26.',
    reason:
      'Orgs made since Winter ’26 have had it off from the start. Salesforce Support can switch it on again.',
  },
  {
    id: 'card-connected-app-by-package',
    fact: 'connected-app-by-package-only',
    ask: 'How does a new connected app still reach an org without Salesforce Support?',
    answer: 'By installing a package that contains it.',
    reason:
      'Setup and Metadata API are closed for it. For an app of your own take an external client app.',
  },
  {
    id: 'card-uninstalled-permission',
    fact: 'uninstalled-app-needs-permission',
    ask: 'Which permission lets a user authorise an uninstalled connected app?',
    answer: '“Approve Uninstalled Connected Apps”.',
    reason: 'Since September 2025 ordinary users cannot. Better to install the app for all.',
  },
  {
    id: 'card-any-api-client',
    fact: 'any-api-client-no-bypass',
    ask: 'Which permission lost its power over uninstalled apps in December 2025?',
    answer: '“Use Any API Client”.',
    reason: 'Until 8 December 2025 it let users pass; now only the explicit permission does.',
  },
  {
    id: 'card-blocked-code',
    fact: 'app-blocked-by-admin',
    ask: 'Which error code reaches the callback of an app that an administrator blocked?',
    answer: '`OAUTH_APP_BLOCKED`.',
    reason:
      'That upper-case codes tell of a policy, and `access_denied` of the user’s no, is deduced from those seen.',
  },
  {
    id: 'card-key-is-client-id',
    fact: 'consumer-key-is-public',
    ask: 'Under which OAuth name does the consumer key travel?',
    answer: '`client_id`.',
    reason:
      'It stands in each authorize URL, in sight of all. The consumer secret is `client_secret`.',
  },
  {
    id: 'card-key-proves-nothing',
    fact: 'consumer-key-is-public',
    ask: 'Why does a leaked consumer key alone call for no new key?',
    answer: 'It is public anyway and proves nothing.',
    reason: 'Each authorize URL shows it. A leaked secret must be replaced at once.',
  },
  {
    id: 'card-callback-room',
    fact: 'several-callbacks-one-per-line',
    ask: 'How much room is there for all callback URLs of an app together?',
    answer: '2,000 characters.',
    reason:
      'Each stands on a line of its own. Each request names one of them, exactly as it stands there.',
  },
  {
    id: 'card-localhost-callback',
    fact: 'callback-schemes',
    ask: 'Which callback without TLS is seen to work in spite of the documentation?',
    answer: 'One on `http://localhost`.',
    reason:
      'Documented are https and custom schemes. A request to localhost does not leave the machine.',
  },
  {
    id: 'card-assertion-ignored',
    fact: 'signed-assertion-instead-of-secret',
    ask: 'When does Salesforce look at a client assertion at the token endpoint?',
    answer: 'Only when no secret is sent.',
    reason: 'With the assertion the app proves a private key, which it never has to send.',
  },
  {
    id: 'card-certificate-purpose',
    fact: 'certificate-for-assertions',
    ask: 'Which setting holds the certificate for JWT bearer assertions?',
    answer: '“Use digital signatures”.',
    reason: 'Only the certificate goes to Salesforce; the private key stays with the client.',
  },
  {
    id: 'card-server-flows-off',
    fact: 'server-flows-off-by-default',
    ask: 'Why does a new app get no token by client credentials at once?',
    answer: 'The flow is off until somebody enables it.',
    reason:
      'It needs no user at all, so somebody has to decide for it. Token exchange is off as well.',
  },
  {
    id: 'card-global-settings',
    fact: 'global-settings-stay-home',
    ask: 'Why do an external client app’s global OAuth settings stay out of its package?',
    answer: 'They hold its key and secret.',
    reason: 'A package travels to other orgs; the secret must not travel along.',
  },
  {
    id: 'card-default-permitted-users',
    fact: 'self-authorize-by-default',
    ask: 'What is the default value of Permitted Users?',
    answer: '“All users may self-authorize”.',
    reason: 'So anybody in the org may connect, and each is asked for consent first.',
  },
  {
    id: 'card-no-consent-page',
    fact: 'preauthorized-sees-no-consent',
    ask: 'Why does a pre-authorised user see no consent page?',
    answer: 'The administrator has agreed in the user’s place.',
    reason: 'That suits company data and company apps. The user still logs in.',
  },
  {
    id: 'card-connected-app-policies',
    fact: 'connected-app-policies-elsewhere',
    ask: 'Where in Setup are the policies of a connected app edited?',
    answer: 'Under Manage Connected Apps.',
    reason:
      'Its settings are elsewhere, in the App Manager. An external client app has tabs for both.',
  },
  {
    id: 'card-logo',
    fact: 'logo-on-the-approval-page',
    ask: 'On which page do users meet the logo of an app?',
    answer: 'On the approval page.',
    reason: 'It helps them to recognise the app before they agree.',
  },
]
