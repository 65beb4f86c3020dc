import type { ExamQuestion } from '../../exam-question.ts'

export const refreshing: readonly ExamQuestion[] = [
  {
    id: 'nightly-sync-without-refresh-token',
    fact: 'refresh-token-needs-its-scope',
    scenario:
      'Larkspur Logistics connects its planning portal, portal.larkspur.example, to Salesforce with the Web Server Flow. The authorize URL asks for `scope=api web`, and the external client app has just these two scopes. A nightly job fails because the token answer holds no refresh token.',
    ask: 'What must change? Choose two.',
    options: [
      {
        text: 'The app must have the scope `refresh_token` selected',
        right: true,
        why: 'Only scopes that are on the app can be granted.',
      },
      {
        text: 'The refresh token policy must say “valid until revoked”',
        misconception: 'the refresh token policy decides whether a refresh token is issued',
        why: 'The policy decides how long a refresh token lives; this one is the default anyway.',
      },
      {
        text: 'Refresh token rotation must be enabled for the app',
        misconception: 'without rotation there are no refresh tokens',
        why: 'Rotation replaces a refresh token at each refresh; it does not bring the first one.',
      },
      {
        text: 'The authorize URL must ask for `refresh_token` too',
        right: true,
        why: 'Where `scope` is sent, only what it names is granted.',
      },
      {
        text: 'The authorize URL must also carry `prompt=consent`',
        misconception: 'a refresh token depends on the consent page being shown',
        why: 'It forces the approval page, which would list the same two scopes again.',
      },
    ],
    reason:
      'At Salesforce the refresh token has a scope of its own. It must be on the app and, where the authorize URL names scopes, among them.',
  },
  {
    id: 'desktop-client-refused-at-refresh',
    fact: 'refresh-asks-secret-by-own-switch',
    scenario:
      'Fernhollow Instruments ships a desktop program to its technicians, from get.fernhollow.example. It connects with PKCE and without a secret, because “Require Secret for Web Server Flow” is off. Connecting works, but each refresh is answered `invalid_client`, `invalid client credentials`.',
    ask: 'What should the architect change?',
    options: [
      {
        text: 'Send the last `code_verifier` with each refresh',
        misconception: 'PKCE covers the refresh request as well',
        why: 'A verifier belongs to one code. A refresh request has no code to prove.',
      },
      {
        text: 'Build the consumer secret into the desktop program',
        misconception: 'a secret stays secret inside a program that is handed out',
        why: 'Every technician would have it, and so would whoever copies the program.',
      },
      {
        text: 'Turn off “Require Secret for Refresh Token Flow”',
        right: true,
        why: 'This switch stands apart from the other and still demands the secret.',
      },
      {
        text: 'Turn on “Enable Refresh Token Rotation” for the app',
        misconception: 'a token that changes with each refresh takes the place of the secret',
        why: 'Rotation replaces the token at each refresh; the secret is demanded all the same.',
      },
    ],
    reason:
      'Each of the two flows has its own secret switch. For a public client both are off, and rotation guards the refresh token instead.',
  },
  {
    id: 'new-feature-needs-more-scope',
    fact: 'refresh-cannot-widen-scope',
    scenario:
      'Users of the Marrow & Pike field app, app.marrowpike.example, granted it `api refresh_token` last year. A new version also needs the scope `wave_api`, and the admin has added it to the app. The developers hope that their users notice nothing.',
    ask: 'How do existing users get a token with the new scope?',
    options: [
      {
        text: 'By the next refresh, as the app now has the scope',
        misconception: 'a refresh picks up what was added to the app since',
        why: 'A refresh goes back to what was granted, and this was not granted last year.',
      },
      {
        text: 'By a new authorization request that names the scope',
        right: true,
        why: 'Only there can the user, or an admin in advance, grant something more.',
      },
      {
        text: 'By a refresh request whose `scope` names all three',
        misconception: 'the scope of a refresh may go beyond the grant',
        why: 'RFC 6749 §6 allows the same scopes or fewer, never one that was not granted.',
      },
      {
        text: 'By revoking the access token before the next refresh',
        misconception: 'a new access token is granted from scratch',
        why: 'The refresh token stays as it was, and with it the grant behind it.',
      },
    ],
    reason: 'The grant is the ceiling of every refresh; a higher one takes a new authorization.',
  },
  {
    id: 'three-causes-of-dead-refresh-token',
    fact: 'refresh-refusal-hides-its-cause',
    scenario:
      'At Tarn & Weaver a reporting job on jobs.tarnweaver.example has refreshed for months. This morning the token endpoint answered 400 with `invalid_grant` and `expired access/refresh token`. Rotation is off.',
    ask: 'Which causes fit this answer? Choose three.',
    options: [
      {
        text: 'The consumer secret was replaced during the night',
        misconception: 'a wrong secret is reported as an expired token',
        why: 'A wrong secret is `invalid_client` with `invalid client credentials`.',
      },
      {
        text: 'The user revoked it in the personal settings',
        right: true,
        why: 'A revoked refresh token gets these words.',
      },
      {
        text: 'The refresh token policy of the app ended it',
        right: true,
        why: 'Expiry by policy gets the same words as revocation.',
      },
      {
        text: 'The access token had been idle beyond its session',
        misconception: 'a refresh token ends with the session of its access token',
        why: 'To be useful after that is what a refresh token is for.',
      },
      {
        text: 'Newer connections of the same user pushed it out',
        right: true,
        why: 'A user has at most five approvals of an app; one more silently ends an old one.',
      },
    ],
    reason:
      'One pair of words covers several causes, so the client cannot tell them apart. It drops the token and asks the user to connect again.',
  },
  {
    id: 'library-forgets-its-refresh-token',
    fact: 'refresh-keeps-token-without-rotation',
    scenario:
      'Quillfern Media stores whatever its OAuth library returns after a refresh, at sync.quillfern.example. With another provider this has worked for years. With Salesforce the first refresh of each user succeeds, and the second fails in the library, because there is no refresh token. Rotation is off.',
    ask: 'What should the code do?',
    options: [
      {
        text: 'Ask for a refresh token by sending `scope` with each refresh',
        misconception: 'a refresh answer holds a refresh token if it is asked for',
        why: 'The scope was granted at the beginning. Without rotation no new token is issued.',
      },
      {
        text: 'Refresh only once, and then send the user to authorize again',
        misconception: 'a refresh token is single-use without rotation',
        why: 'The first refresh token stays good; nobody needs to be asked.',
      },
      {
        text: 'Keep the stored refresh token if the answer brings no other',
        right: true,
        why: 'Without rotation nothing replaces it, so the answer leaves it out.',
      },
      {
        text: 'Read the new refresh token from the `id` URL in the answer',
        misconception: 'tokens can be fetched from the identity URL',
        why: 'That URL tells who the user is, and never hands out tokens.',
      },
    ],
    reason:
      'RFC 6749 §6 leaves it to the server whether a refresh brings a new refresh token. Code should store one if it comes and keep the old one if not.',
  },
]
