import type { ExamQuestion } from '../../exam-question.ts'

/** Refusals of signed assertions and of foreign tokens. */
export const assertionQuestions: readonly ExamQuestion[] = [
  {
    id: 'brindle-slow-clock',
    fact: 'trouble-assertion-expired',
    scenario:
      'A server of Brindle Bank signs JWT assertions with `exp` three minutes ahead of its clock. After a restart every request gets `invalid_grant`, `expired authorization code`. The flow uses no authorization codes.',
    ask: 'What should be looked at first?',
    options: [
      {
        text: 'The callback of the app',
        misconception: 'words about a code mean that a code was involved',
        why: 'JWT bearer has no redirect, and so no callback.',
      },
      {
        text: 'The clock of the server',
        right: true,
        why: 'If it is more than three minutes slow, `exp` lies in the past when Salesforce reads it.',
      },
      {
        text: 'The certificate of the app',
        misconception: 'a certificate is called an authorization code here',
        why: 'A certificate that does not fit gives `invalid assertion`.',
      },
      {
        text: 'The approval of the user',
        misconception: 'the approval of the user has expired',
        why: 'A missing approval has its own words.',
      },
    ],
    reason: 'Salesforce uses the same words for an old code and an old assertion.',
  },
  {
    id: 'quillon-audience-of-sandbox',
    fact: 'trouble-audience-seen',
    scenario:
      'Quillon Energy copied its JWT bearer job from production to a sandbox. Key, certificate and username were changed, and the job posts to the sandbox. It gets `invalid_grant`, `audience is invalid`.',
    ask: 'What was forgotten?',
    options: [
      {
        text: 'The claim `iss` must name https://test.salesforce.com',
        misconception: '`iss` names the server that is asked',
        why: '`iss` is the consumer key: the app issues the assertion.',
      },
      {
        text: 'The claim `sub` must name the id of the sandbox org',
        misconception: '`sub` names the org that is meant',
        why: '`sub` is the username for whom the app acts.',
      },
      {
        text: 'The claim `exp` must lie within the sandbox’s session time',
        misconception: 'the assertion lives as long as a session',
        why: '`exp` is a few minutes ahead and has words of its own.',
      },
      {
        text: 'The claim `aud` must name https://test.salesforce.com',
        right: true,
        why: 'For sandboxes the audience is the test host, for production the login host.',
      },
    ],
    reason:
      'Real answers say `audience is invalid`; Salesforce Help words it `Audience validation failed`.',
  },
  {
    id: 'marlowe-new-key-pair',
    fact: 'trouble-assertion-signature',
    scenario:
      'The security team of Marlowe Optics replaced the key pair with which a server signs its JWT assertions. The claims are as before. From that hour on the token endpoint answers `invalid_grant`, `invalid assertion`.',
    ask: 'What is left to do?',
    options: [
      {
        text: 'Upload the new private key to the app in Salesforce',
        misconception: 'Salesforce checks with the key that signed',
        why: 'A private key never leaves its server. The certificate is enough to check.',
      },
      {
        text: 'Rotate the consumer secret of the app',
        misconception: 'the secret signs the assertion',
        why: 'JWT bearer is signed with the key pair; the secret plays no part.',
      },
      {
        text: 'Upload the new certificate to the app in Salesforce',
        right: true,
        why: 'The app still holds the old one, against which no new signature fits.',
      },
      {
        text: 'Let every user approve the app once more',
        misconception: 'approvals are bound to a certificate',
        why: 'A missing approval has words of its own.',
      },
    ],
    reason: 'Signing key and certificate are a pair, and must be changed as one.',
  },
  {
    id: 'penhallow-long-subject-token',
    fact: 'trouble-subject-token-length',
    scenario:
      'Penhallow Insurance exchanges tokens of its identity provider for Salesforce tokens. It works for most people. For managers, whose tokens list hundreds of groups, the exchange is refused before the Apex handler runs.',
    ask: 'What should the architect look at first?',
    options: [
      {
        text: 'The profile of the managers',
        misconception: 'a user’s profile may forbid token exchange',
        why: 'The handler finds the user, and it has not run yet.',
      },
      {
        text: 'The number of approvals they gave',
        misconception: 'the limit of five approvals refuses a token exchange',
        why: 'At that limit an older approval is revoked; nobody is refused for it.',
      },
      {
        text: 'The length of the subject token',
        right: true,
        why: 'More than 10,000 characters are not taken, and lists of groups are long.',
      },
      {
        text: 'The callback of the app',
        misconception: 'an exchange ends at the callback',
        why: 'Token exchange is one request without a redirect.',
      },
    ],
    reason: 'What grows with a person’s memberships can pass a limit for some and not for others.',
  },
]
