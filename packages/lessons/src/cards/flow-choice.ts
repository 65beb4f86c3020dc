import type { Card } from '../card.ts'

export const flowChoice: readonly Card[] = [
  {
    id: 'card-web-server-fits',
    fact: 'choice-web-server-keeps-secret',
    ask: 'What must an app have to be a confidential client in the Web Server Flow?',
    answer: 'A server that can keep its secret.',
    reason: 'The secret is used between servers only. A browser or a phone shows it to its owner.',
  },
  {
    id: 'card-whose-rights',
    fact: 'choice-token-acts-as-its-user',
    ask: 'Whose record access applies when an app calls the REST API with a token?',
    answer: 'That of the user for whom the token was issued.',
    reason: 'A token never widens a user’s rights. So choosing the flow also chooses who acts.',
  },
  {
    id: 'card-public-client-proof',
    fact: 'choice-public-client-code-with-pkce',
    ask: 'What guards the code exchange of a client that has no secret?',
    answer: 'PKCE: a fresh verifier for each attempt.',
    reason:
      'It shows that who trades the code also began the attempt. Which app it is, it cannot prove.',
  },
  {
    id: 'card-fragment',
    fact: 'choice-user-agent-token-in-fragment',
    ask: 'In which part of the redirect does the User-Agent Flow deliver its access token?',
    answer: 'In the fragment, after the `#`.',
    reason:
      'A fragment is not sent to the server, but scripts can read it and the history may keep it.',
  },
  {
    id: 'card-blocking-user-agent',
    fact: 'choice-user-agent-can-be-blocked',
    ask: 'Which mobile flow stops as well when an org blocks user-agent flows?',
    answer: 'The hybrid app token flow.',
    reason: 'Look for hybrid mobile apps before you switch user-agent flows off.',
  },
  {
    id: 'card-user-agent-refresh',
    fact: 'choice-user-agent-refresh-token',
    ask: 'What may Salesforce’s User-Agent Flow return that RFC 6749 forbids there?',
    answer: 'A refresh token.',
    reason:
      'The RFC lets the implicit grant issue no refresh token. Salesforce’s mobile clients are seen to receive one.',
  },
  {
    id: 'card-device-purpose',
    fact: 'choice-device-input-constrained',
    ask: 'For what kind of device was the device flow made?',
    answer: 'One without a browser, or without comfortable input.',
    reason: 'The device shows a short code, and the user approves on a phone or computer.',
  },
  {
    id: 'card-device-first-request',
    fact: 'choice-device-starts-at-token-endpoint',
    ask: 'At which Salesforce endpoint does the device flow start?',
    answer: 'The token endpoint, with `response_type=device_code`.',
    reason: 'RFC 8628 has a device authorization endpoint; Salesforce has none.',
  },
  {
    id: 'card-device-uninstalled',
    fact: 'choice-device-uninstalled-blocked',
    ask: 'Who may still use the device flow of an uninstalled connected app?',
    answer: 'Nobody.',
    reason:
      'It has been blocked for everybody since September 2025. Installing the app in the org lifts this.',
  },
  {
    id: 'card-jwt-proof',
    fact: 'choice-jwt-bearer-no-user',
    ask: 'What does a server present in the JWT bearer flow instead of a code?',
    answer: 'An assertion that it signed with its private key.',
    reason: 'Salesforce checks it against the certificate that was uploaded for the app.',
  },
  {
    id: 'card-jwt-approval',
    fact: 'choice-jwt-bearer-prior-approval',
    ask: 'Why must approval exist before the first JWT bearer request?',
    answer: 'The flow shows no page on which to ask for it.',
    reason: 'Either the user approved the app earlier, or an administrator pre-authorised them.',
  },
  {
    id: 'card-jwt-scopes',
    fact: 'choice-jwt-bearer-scopes',
    ask: 'What decides the scopes of a JWT bearer token at Salesforce?',
    answer: 'What was approved before the request.',
    reason: 'RFC 7523 allows a scope parameter; at Salesforce this request cannot ask for any.',
  },
  {
    id: 'card-run-as',
    fact: 'choice-client-credentials-run-as',
    ask: 'Which policy says who acts in the client credentials flow?',
    answer: 'Run As.',
    reason:
      'No person logs in, so one configured user lends its permissions: usually an integration user.',
  },
  {
    id: 'card-saml-no-client-id',
    fact: 'choice-saml-assertion-no-client-id',
    ask: 'Which usual parameter is absent from the SAML assertion flow’s request?',
    answer: '`client_id`.',
    reason: 'It builds on the org’s single sign-on and names no app. SAML bearer does name one.',
  },
  {
    id: 'card-password-flow-weakness',
    fact: 'choice-password-flow-shows-password',
    ask: 'Who learns the password in the username-password flow besides Salesforce?',
    answer: 'The app that sends it.',
    reason: 'OAuth was made so that apps need no passwords. This flow brings them back.',
  },
  {
    id: 'card-password-flow-default',
    fact: 'choice-password-blocked-by-default',
    ask: 'Since which release do new orgs block the username-password flow?',
    answer: 'Summer ’23.',
    reason: 'An administrator can allow it in OAuth and OpenID Connect Settings, but should not.',
  },
  {
    id: 'card-token-exchange-judge',
    fact: 'choice-token-exchange-handler',
    ask: 'What does a client hand in to receive a Salesforce token by token exchange?',
    answer: 'A token of another identity provider.',
    reason:
      'Salesforce cannot know each provider’s tokens, so an Apex handler of the org judges them.',
  },
  {
    id: 'card-token-exchange-host',
    fact: 'choice-token-exchange-host',
    ask: 'Why is login.salesforce.com no place for a token exchange?',
    answer: 'It is served at an org’s own hosts only.',
    reason:
      'These are its My Domain and its Experience Cloud sites. There it is clear whose handler judges.',
  },
  {
    id: 'card-asset-token',
    fact: 'choice-asset-token-devices',
    ask: 'For whom does an asset token speak?',
    answer: 'For a connected device.',
    reason:
      'An access token and data about the device are traded for it. The device flow, by contrast, speaks for a person.',
  },
]
