import type { ExamQuestion } from '../../exam-question.ts'

/** A server acts while nobody is at hand. */
export const withoutUser: readonly ExamQuestion[] = [
  {
    id: 'exam-night-run-per-adviser',
    fact: 'choice-jwt-bearer-no-user',
    scenario:
      'Every night a server of Maple & Finch Wealth creates follow-up tasks in Salesforce. Each task must be created by the adviser to whom it belongs, under that adviser’s own access. Nobody is at work then, and the company keeps its private keys in a hardware module.',
    ask: 'Which flow should the server use?',
    options: [
      {
        text: 'Web Server Flow, with one adviser’s refresh token',
        misconception: 'a refresh token can fetch access tokens for any user of the app',
        why: 'It brings tokens of that adviser only, so each task would be created by one person.',
      },
      {
        text: 'Username-password flow, with stored passwords',
        misconception: 'acting as a user without them requires their password',
        why: 'It collects passwords, allows no second factor, and new orgs block it by default.',
      },
      {
        text: 'JWT bearer, with the username in each assertion',
        right: true,
        why: 'The server signs for one named user at a time, and nobody needs to be present.',
      },
      {
        text: 'Client credentials, with the adviser as a parameter',
        misconception: 'a client credentials request can choose its user',
        why: 'It always acts as the one Run As user of the app’s policies.',
      },
    ],
    reason: 'Nobody present, yet many users to act for: sign an assertion for each of them.',
  },
  {
    id: 'exam-stock-feed',
    fact: 'choice-client-credentials-run-as',
    scenario:
      'The warehouse system of Saltmarsh Retail writes stock levels into its org once an hour. No person is involved, and all changes shall carry the name of one integration user. The team does not want to look after certificates.',
    ask: 'Which flow fits with the least to maintain?',
    options: [
      {
        text: 'Client credentials, with that user as Run As',
        right: true,
        why: 'Key and secret are enough, and the token acts as the configured integration user.',
      },
      {
        text: 'JWT bearer, with that user as the subject',
        misconception: 'server to server always means signed assertions',
        why: 'It would work, but it brings the certificate that the team wants to avoid.',
      },
      {
        text: 'Device flow, approved once by that user',
        misconception: 'a machine without a screen is what the device flow is for',
        why: 'It needs a person to approve, which is more to do and not less.',
      },
      {
        text: 'Token exchange, with a handler for that user',
        misconception: 'two systems can only meet through an exchanged token',
        why: 'There is no foreign token to exchange, and a handler is code to maintain.',
      },
    ],
    reason: 'One technical user and no certificate: the app’s own credentials are enough.',
  },
  {
    id: 'exam-refused-at-login-host',
    fact: 'choice-client-credentials-my-domain',
    scenario:
      'A developer at Corvane Energy sends `grant_type=client_credentials` with the right key and secret to the token endpoint of login.salesforce.com. The flow is enabled on the app, and a Run As user is set. The request is refused all the same.',
    ask: 'What should the developer change?',
    options: [
      {
        text: 'Add the parameter `username` for the Run As user',
        misconception: 'the request has to say who the Run As user is',
        why: 'The policy names that user; the request has no place for it.',
      },
      {
        text: 'Send key and secret as a Basic header, not in the body',
        misconception: 'this flow accepts credentials in the header only',
        why: 'Both ways are accepted. The address is what is wrong.',
      },
      {
        text: 'Send the request to test.salesforce.com, the other host',
        misconception: 'the two shared hosts differ in the flows that they serve',
        why: 'That host serves sandboxes and refuses this flow as well.',
      },
      {
        text: 'Send the request to the My Domain host of the org',
        right: true,
        why: 'This flow is served by the org’s own host only.',
      },
    ],
    reason:
      'The shared hosts find an org by the username of whoever logs in; this request names nobody.',
  },
  {
    id: 'exam-no-refresh-token-in-answer',
    fact: 'choice-jwt-bearer-no-refresh-token',
    scenario:
      'A batch server of Lindqvist Freight uses the JWT bearer flow. Each assertion expires three minutes after it was signed. The app has the scope `refresh_token`, yet no answer of the token endpoint contains such a token. After some hours its access token is refused.',
    ask: 'How should the server go on?',
    options: [
      {
        text: 'Send the old assertion again, since its signature is still valid',
        misconception: 'an assertion stays good for as long as its signature verifies',
        why: 'Its `exp` is long past, and an expired assertion is refused however well it is signed.',
      },
      {
        text: 'Sign a new assertion and exchange it for another access token',
        right: true,
        why: 'With the key at hand, a new assertion does what a refresh token would do.',
      },
      {
        text: 'Have the user log in once, so that this flow returns one',
        misconception: 'this flow withholds its refresh token until the user has logged in',
        why: 'This flow is seen to return none, and a login of the user is no part of it.',
      },
      {
        text: 'Add `offline_access` to the assertion, so that one is issued',
        misconception: 'the other name of the scope brings the refresh token out',
        why: 'It is the same scope, and this flow returns no refresh token at all.',
      },
    ],
    reason:
      'Whoever holds the private key can sign again at any time; a refresh token would add nothing.',
  },
  {
    id: 'exam-first-run-for-everybody',
    fact: 'choice-jwt-bearer-prior-approval',
    scenario:
      'Tern Analytics introduces a JWT bearer integration that acts for 4,000 employees, none of whom has used the app before. Security asks how such a flow, which shows no page, ever gets its approval. The architect lists what Salesforce accepts.',
    ask: 'Which two ways belong on the list? Choose two.',
    options: [
      {
        text: 'An employee connects the app once in a browser, with the scope `api`',
        right: true,
        why: 'The approval that is stored then also serves the assertions of later days.',
      },
      {
        text: 'The assertion names the scopes, which counts as their approval',
        misconception: 'scopes named by the client count as approved',
        why: 'The request cannot ask for scopes; the token carries those approved before.',
      },
      {
        text: 'The token request carries `prompt=consent`, which asks the employee',
        misconception: 'the token endpoint can ask the user for consent',
        why: '`prompt` belongs to the authorize endpoint. Here there is nobody to ask.',
      },
      {
        text: 'An administrator pre-authorises employees in the policies of the app',
        right: true,
        why: 'This takes the place of each employee’s own approval, and no page is needed.',
      },
      {
        text: 'The certificate at the app is signed by a public authority',
        misconception: 'a trusted certificate stands for the consent of users',
        why: 'It shows who signs the assertions, and says nothing about who agreed to them.',
      },
    ],
    reason:
      'A flow without pages needs its yes beforehand: from each user, or from an administrator for many.',
  },
  {
    id: 'exam-saml-trust-reused',
    fact: 'choice-saml-reuses-trust',
    scenario:
      'The identity provider of Osprey Rail issues signed SAML assertions for Salesforce, and the org trusts them for single sign-on. A server of the intranet gets such an assertion for each employee who is at work. It shall call the REST API as that employee, and another login page shall not appear.',
    ask: 'Which flow builds on what is there?',
    options: [
      {
        text: 'SAML assertion flow, with the employee’s assertion',
        right: true,
        why: 'The assertion of the trusted provider is traded for an access token, without a page.',
      },
      {
        text: 'Web Server Flow, with the `sso_provider` parameter',
        misconception: 'existing single sign-on is used only by way of a redirect',
        why: 'It goes through the browser; the assertion at hand is not used by it.',
      },
      {
        text: 'SAML bearer flow, with the employee’s assertion',
        misconception: 'SAML bearer takes the assertions of single sign-on as they are',
        why: 'Its assertion names the consumer key as issuer; the one at hand names the provider.',
      },
      {
        text: 'Client credentials, with the employee as Run As user',
        misconception: 'the Run As user can follow whoever is logged in',
        why: 'Run As is one configured user, the same for every call.',
      },
    ],
    reason:
      'Where SAML trust exists already, its assertions are seen to be traded for OAuth tokens.',
  },
  {
    id: 'exam-foreign-token',
    fact: 'choice-token-exchange-handler',
    scenario:
      'Customers of Ferrow Homes log in with a cloud identity provider, id.ferrow.example, which is not set up in Salesforce. Its access token reaches a backend that must also read Salesforce data as the customer. The provider’s tokens need a check that only the company can write.',
    ask: 'What should the architect propose?',
    options: [
      {
        text: 'JWT bearer, with the provider’s token as the assertion',
        misconception: 'any signed token can serve as a JWT bearer assertion',
        why: 'That assertion is signed with the app’s own key and names the app as its issuer.',
      },
      {
        text: 'Introspection, with the provider’s token as the token',
        misconception: 'introspection turns a foreign token into one’s own',
        why: 'It tells about Salesforce’s tokens and issues none.',
      },
      {
        text: 'Token exchange, with the company’s check in Apex',
        right: true,
        why: 'A handler in the org judges the foreign token and names the Salesforce user.',
      },
      {
        text: 'Refresh token flow, with the provider’s refresh token',
        misconception: 'refresh tokens are understood across providers',
        why: 'Salesforce knows only the refresh tokens that it issued itself.',
      },
    ],
    reason: 'A token of somebody else is judged by code of your own, and then traded.',
  },
  {
    id: 'exam-script-after-move',
    fact: 'choice-password-flow-shows-password',
    scenario:
      'A supplier of Juniper Field wants to log in with `grant_type=password`. The company’s org was made this year, so its administrator would have to allow the flow first. The supplier points out that the request is a POST over TLS and carries the consumer secret too.',
    ask: 'Which two objections hold all the same? Choose two.',
    options: [
      {
        text: 'The password stands in the address, where logs keep it',
        misconception: 'every parameter of a token request is part of its address',
        why: 'It stands in the body of the POST, which access logs do not keep.',
      },
      {
        text: 'The supplier’s program gets to know the user’s password',
        right: true,
        why: 'That is what OAuth was made to avoid: a password opens all that its user has.',
      },
      {
        text: 'The token acts as a Run As user in place of the named one',
        misconception: 'flows without a login page act as a configured user',
        why: 'Run As belongs to client credentials; here the named user acts.',
      },
      {
        text: 'The refresh token in the answer outlives the password',
        misconception: 'every flow for a named user returns a refresh token',
        why: 'No refresh token was seen in the answer of this flow.',
      },
      {
        text: 'The request leaves no room to ask for a second factor',
        right: true,
        why: 'Name and password are all that it carries, and nobody can be shown a page.',
      },
    ],
    reason:
      'TLS guards the way of the password and not its keeper: RFC 9700 §2.4 rules this grant out.',
  },
]
