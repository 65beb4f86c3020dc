import type { ExamQuestion } from '../../exam-question.ts'

/** What an id_token says, how it is checked, and how the session behind it ends. */
export const idTokenQuestions: readonly ExamQuestion[] = [
  {
    id: 'marlowe-key-change',
    fact: 'identity-several-keys',
    scenario:
      'Marlowe Optics’ server checks the id_tokens that its phone app sends along. It uses one public key, which a developer copied from `/id/keys` last year. Since this morning every login fails with “signature invalid”. The header of a fresh id_token has a `kid` that the code has never met.',
    ask: 'What is the lasting remedy?',
    options: [
      {
        text: 'Check the signature with the consumer secret',
        misconception: 'an id_token is signed with the secret of the app',
        why: 'Salesforce signs with RS256, a private key of its own. The secret plays no part.',
      },
      {
        text: 'Copy the new public key into the code',
        misconception: 'the published key changes once and never again',
        why: 'It would work until the next change of keys.',
      },
      {
        text: 'Trust the id_token, as it came over HTTPS',
        misconception: 'an id_token’s signature only matters on plain HTTP',
        why: 'HTTPS says who carried it, here a phone. Only the signature says who made it.',
      },
      {
        text: 'Fetch `/id/keys` and choose by `kid`',
        right: true,
        why: 'Several keys are published at once so that a change breaks nobody who looks.',
      },
    ],
    reason:
      'Keys change. Whoever checks keeps the fetched set, and fetches it again when a new `kid` comes.',
  },
  {
    id: 'larkspur-sub-column',
    fact: 'identity-sub-is-url',
    scenario:
      'Larkspur Travel links its accounts to Salesforce users by the claim `sub`. The database column holds 36 characters, as the former provider used UUIDs. With Salesforce every insert fails.',
    ask: 'What should the architect do?',
    options: [
      {
        text: 'Store `sub` whole, in a column of 255 characters',
        right: true,
        why: '`sub` is the identity URL here. OpenID Connect allows up to 255 characters.',
      },
      {
        text: 'Store the first 36 characters of `sub`',
        misconception: 'the beginning of `sub` tells users apart',
        why: 'The URLs of all users of an org begin alike, so accounts would collide.',
      },
      {
        text: 'Link accounts by `email` in place of `sub`',
        misconception: 'an e-mail address belongs to one user for ever',
        why: 'Addresses change and can be shared; `sub` is the one made for this.',
      },
      {
        text: 'Link accounts by `nickname` in place of `sub`',
        misconception: 'a nickname is a stable identifier',
        why: 'A nickname is for people to read, and can be changed.',
      },
    ],
    reason:
      'OpenID Connect calls `sub` opaque. Salesforce’s is a URL; whoever treats it as opaque is right with both.',
  },
  {
    id: 'penhallow-foreign-audience',
    fact: 'identity-id-token-audience',
    scenario:
      'Penhallow Insurance has two apps on one org: a claims portal and a small survey tool. A tester takes the id_token that the survey tool received and shows it to the portal. Signature, issuer and times are good, and the portal logs the tester in.',
    ask: 'Which check is missing in the portal?',
    options: [
      {
        text: 'That `at_hash` fits the refresh token',
        misconception: '`at_hash` ties an id_token to the refresh token',
        why: '`at_hash` belongs to the access token, and does not say for which app the id_token is.',
      },
      {
        text: 'That the `kid` is among the published keys',
        misconception: 'each app’s id_tokens are signed with a key of its own',
        why: 'The keys are Salesforce’s and serve all apps; the signature was good.',
      },
      {
        text: 'That `aud` holds the portal’s own consumer key',
        right: true,
        why: 'The id_token was made for the survey tool, and `aud` says so.',
      },
      {
        text: 'That `sub` begins with the address of the org',
        misconception: '`sub` names the app that asked',
        why: '`sub` names the user, and is the same for both apps.',
      },
    ],
    reason: 'An id_token is good for the app that it names as its audience.',
  },
  {
    id: 'brindle-end-session',
    fact: 'identity-logout-on-my-domain',
    scenario:
      'Brindle Bank’s portal reads all endpoints from https://login.salesforce.com/.well-known/openid-configuration. For single logout it looks for `end_session_endpoint` there and finds none. Users log in at the bank’s My Domain.',
    ask: 'What should the portal do?',
    options: [
      {
        text: 'Post the id_token to the revoke endpoint',
        misconception: 'revoking an id_token ends the browser’s session',
        why: 'Revocation takes access and refresh tokens, and is a call without the browser.',
      },
      {
        text: 'Read the discovery document of the My Domain',
        right: true,
        why: 'There the logout endpoint is listed; the shared login host has none.',
      },
      {
        text: 'Ask for the scope `web` and authorize again',
        misconception: 'discovery shows what the scopes of the app allow',
        why: 'Discovery is the same for every caller, whatever scopes an app has.',
      },
      {
        text: 'Send the browser to authorize with `prompt=login`',
        misconception: '`prompt=login` logs out and stays logged out',
        why: 'It asks for a new login at once, which is no logout.',
      },
    ],
    reason: 'Discovery differs by host: a My Domain adds three entries about logout.',
  },
]
