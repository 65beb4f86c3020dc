import type { Card } from '../../card.ts'

/** What was offered in trade for a token, and why it was not taken. */
export const grantCards: readonly Card[] = [
  {
    id: 'meaning-of-invalid-grant',
    fact: 'trouble-invalid-grant',
    ask: 'Where does `invalid_grant` say which of its many causes it is?',
    answer: 'In `error_description`',
    reason: 'The code says only that what was traded is not good; so both must be logged.',
  },
  {
    id: 'read-expired-code-when-fresh',
    fact: 'trouble-code-traded-twice',
    ask: 'A code ten seconds old gets `expired authorization code`. What happened before?',
    answer: 'It was traded once already',
    reason:
      'A reload or retry of the callback is the usual cause. Connecting again is the only way.',
  },
  {
    id: 'read-invalid-code',
    fact: 'trouble-code-unknown',
    ask: '`invalid authorization code`, as opposed to expired: what does it say?',
    answer: 'Salesforce does not know this code',
    reason:
      'It was cut, or changed by encoding: a `%3D%3D` that was never decoded, say. The cause is deduced.',
  },
  {
    id: 'read-invalid-verifier',
    fact: 'trouble-verifier-mismatch',
    ask: '`invalid code verifier`: which two values do not fit?',
    answer: 'Verifier and challenge',
    reason:
      'Often two tries at once share one place for the verifier; one with `~` always fails. Salesforce’s REST API guide says `invalid_request` here.',
  },
  {
    id: 'read-unexpected-verifier',
    fact: 'trouble-verifier-unexpected',
    ask: '`unexpected code verifier`: what was missing earlier?',
    answer: 'The challenge in the authorize request',
    reason: 'Salesforce does not ignore a verifier that it cannot compare with anything.',
  },
  {
    id: 'read-refresh-token-ended',
    fact: 'trouble-refresh-token-ended',
    ask: 'What remains to be done after `expired access/refresh token` on refreshing?',
    answer: 'Letting the user connect again',
    reason: 'Trying again cannot bring back a token that was revoked or has run out.',
  },
  {
    id: 'read-inactive-user-on-refresh',
    fact: 'trouble-inactive-user-words',
    ask: 'How can integrations avoid `inactive user` when colleagues leave?',
    answer: 'By connecting as a user made for them',
    reason: 'A grant ends with the user who gave it.',
  },
  {
    id: 'read-ip-restricted',
    fact: 'trouble-ip-restricted',
    ask: '`invalid_grant`, `ip restricted` on refreshing: whose address was judged?',
    answer: 'That of the app’s server',
    reason: 'The user logged in from the office; the refresh comes from where the server stands.',
  },
  {
    id: 'read-ip-or-hours',
    fact: 'trouble-ip-or-hours',
    ask: '`invalid_grant`, `ip restricted or invalid login hours`: where are both limits set?',
    answer: 'On the user’s profile',
    reason:
      'The text does not tell which of the two it was; Login History may. An app’s own IP ranges can be meant as well.',
  },
  {
    id: 'read-no-valid-scopes',
    fact: 'trouble-no-valid-scopes',
    ask: 'What does an app lack that gets `invalid_grant`, `no valid scopes defined`?',
    answer: 'Any scope it could be granted',
    reason: 'Select at least one, such as `api`, in the app’s settings.',
  },
  {
    id: 'read-authentication-failure',
    fact: 'trouble-authentication-failure',
    ask: '`authentication failure` with the right password: what may be blocked?',
    answer: 'The password flow itself',
    reason:
      'Orgs made since Summer ’23 block it by default, with the same words as for a wrong password.',
  },
  {
    id: 'read-invalid-password',
    fact: 'trouble-authentication-failure-older',
    ask: 'What is wrong when `authentication failure - Invalid Password` comes?',
    answer: 'The password',
    reason:
      'It is an older wording under `invalid_grant`. Since passwords change, the flow breaks each time.',
  },
  {
    id: 'read-consumer-not-approved',
    fact: 'trouble-consumer-not-approved',
    ask: 'How does an admin prevent “user hasn’t approved this consumer” for all users?',
    answer: 'By pre-authorising them',
    reason:
      "A bearer flow shows no page, so without approval it gets `user hasn't approved this consumer`.",
  },
  {
    id: 'read-audience-is-invalid',
    fact: 'trouble-audience-seen',
    ask: '`invalid_grant`, `audience is invalid`: which claim of the assertion is wrong?',
    answer: '`aud`',
    reason:
      'For a sandbox it names https://test.salesforce.com, for production https://login.salesforce.com.',
  },
  {
    id: 'read-audience-validation-failed',
    fact: 'trouble-audience-documented',
    ask: 'Which real answer corresponds to `Audience validation failed` in Help?',
    answer: '`audience is invalid`',
    reason: 'Whoever matches on words should know both; the code, `invalid_grant`, is the same.',
  },
  {
    id: 'read-invalid-assertion',
    fact: 'trouble-assertion-signature',
    ask: '`invalid assertion`: what should be compared with the signing key?',
    answer: 'The certificate at the app',
    reason:
      'It must belong to the very key that signs; after a key change it is often the old one.',
  },
  {
    id: 'read-assertion-expired',
    fact: 'trouble-assertion-expired',
    ask: 'A JWT bearer client reads `expired authorization code`. What has expired?',
    answer: 'The assertion, by its `exp`',
    reason: 'There is no code in this flow; the text misleads. A wrong clock is a common cause.',
  },
  {
    id: 'read-bad-jti',
    fact: 'trouble-jti-repeated',
    ask: '`bad_jti_claim`: what must be new in each assertion?',
    answer: 'Its `jti`',
    reason:
      'The practice org says `this jti was used before`: a repeated assertion may be a stolen one.',
  },
  {
    id: 'read-assertion-type',
    fact: 'trouble-assertion-type',
    ask: 'In which flow does `invalid_assertion_type` arise?',
    answer: 'The SAML assertion flow',
    reason:
      'Its `assertion_type` must be the URN of the web single sign-on profile; else `the assertion type is not supported`, as the practice org words it.',
  },
  {
    id: 'read-no-run-as-user',
    fact: 'trouble-no-run-as-user',
    ask: 'What must an admin choose after `no client credentials user enabled`?',
    answer: 'The Run As user',
    reason: 'It wants a username; an e-mail address in its place leads to the same refusal.',
  },
  {
    id: 'read-client-credentials-off',
    fact: 'trouble-client-credentials-off',
    ask: '`client credentials flow not enabled`: where is the switch?',
    answer: 'In the app’s OAuth settings',
    reason:
      'It is off by default. Whether the words come with `invalid_grant` or `invalid_request` is not certain.',
  },
  {
    id: 'read-client-credentials-host',
    fact: 'trouble-client-credentials-host',
    ask: 'Why do client credentials need the My Domain?',
    answer: 'A login host cannot know which org',
    reason:
      'No username is there to tell; this reason is deduced. The practice org says, under `invalid_request`, `client credentials need the My Domain of the org`.',
  },
  {
    id: 'read-exchange-host',
    fact: 'trouble-exchange-host',
    ask: 'Besides a site, which host takes a token exchange?',
    answer: 'The org’s My Domain',
    reason:
      'The practice org says, under `invalid_request`, `token exchange needs the My Domain of the org`.',
  },
  {
    id: 'read-exchange-off',
    fact: 'trouble-exchange-off',
    ask: '`token exchange flow not enabled`: what is the default of its switch?',
    answer: 'Off',
    reason:
      'The app’s setting is “Enable Token Exchange Flow”. The words, under `invalid_grant`, are the practice org’s.',
  },
  {
    id: 'read-subject-token-length',
    fact: 'trouble-subject-token-length',
    ask: 'How long may a subject token be?',
    answer: '10,000 characters',
    reason:
      'Lists of groups make it grow; the practice org then says, under `invalid_request`, `the subject token is too long`.',
  },
  {
    id: 'read-subject-token-type',
    fact: 'trouble-subject-token-type',
    ask: '`the subject token type is not supported`: what form must the type have?',
    answer: 'A whole URN',
    reason:
      '`urn:ietf:params:oauth:token-type:jwt`, say, and not `jwt`. The words, under `invalid_request`, are the practice org’s.',
  },
  {
    id: 'read-subject-token-refused',
    fact: 'trouble-subject-token-refused',
    ask: 'Who vouches for a subject token within the org?',
    answer: 'An Apex handler',
    reason:
      'Salesforce does not know the other provider’s tokens; without a handler, `invalid_grant`, `the subject token was not accepted`.',
  },
  {
    id: 'read-exchange-scope',
    fact: 'trouble-exchange-scope',
    ask: 'Where does a device learn that `the requested scope is not allowed`?',
    answer: 'In the token endpoint’s answer',
    reason:
      'It has no browser at authorize, so `invalid_scope` comes where it asks. This is deduced.',
  },
  {
    id: 'read-actor-token',
    fact: 'trouble-actor-token',
    ask: 'Which flow is meant by a token exchange with an actor?',
    answer: 'The asset token flow',
    reason:
      'In an ordinary exchange the practice org says `invalid_request`, `an actor token is not supported`.',
  },
]
