import type { ExamQuestion } from '../../exam-question.ts'

export const rotating: readonly ExamQuestion[] = [
  {
    id: 'database-restored-from-backup',
    fact: 'rotation-reuse-ends-the-grant',
    scenario:
      'The web app of Sable Harbour, crm.sableharbour.example, uses refresh token rotation. After a disk failure its database is restored from yesterday’s backup, and the app refreshes with the refresh token found there. Since the backup that user’s token had been refreshed nine times.',
    ask: 'What does Salesforce do?',
    options: [
      {
        text: 'It accepts the token, as its policy has not ended it',
        misconception: 'an old refresh token lives on until the policy ends it',
        why: 'Under rotation a token is spent with its use, whatever the policy says.',
      },
      {
        text: 'It refuses the token and leaves the newer ones alone',
        misconception: 'the reuse of a refresh token harms only that request',
        why: 'The reuse counts as theft, so the newer tokens are not trusted either.',
      },
      {
        text: 'It revokes the current refresh token and keeps access tokens',
        misconception: 'access tokens outlive the grant until they time out',
        why: 'At Salesforce the access tokens of the grant end at the same moment.',
      },
      {
        text: 'It revokes all tokens of the grant, the newest ones as well',
        right: true,
        why: 'A spent token has come back, so the whole grant ends and the user connects again.',
      },
    ],
    reason:
      'Reuse of a rotated token is the sign of theft. RFC 9700 §4.14.2 ends the active refresh token; Salesforce ends the access tokens as well.',
  },
  {
    id: 'two-workers-refresh-at-once',
    fact: 'rotation-needs-one-writer',
    scenario:
      'Ottermill Foods runs six identical workers at api.ottermill.example that share users’ tokens through one database. Since rotation was switched on, users are disconnected at random, mostly at busy hours. Each worker refreshes whenever it meets a 401.',
    ask: 'Which measures keep the users connected? Choose two.',
    options: [
      {
        text: 'Let one worker at a time refresh for a user',
        right: true,
        why: 'Then no spent token is presented by a worker that read it too early.',
      },
      {
        text: 'Repeat a refused refresh with the same token',
        misconception: 'a refused refresh is a passing fault',
        why: 'It presents a spent token once more, on a grant that has ended.',
      },
      {
        text: 'Give each worker a copy of the token in memory',
        misconception: 'copies of a rotating token stay valid side by side',
        why: 'All copies but one are spent at the first refresh.',
      },
      {
        text: 'Lengthen the refresh token lifetime in the policies',
        misconception: 'the tokens end because their lifetime is too short',
        why: 'They end because they are used twice, and a longer life does not allow that.',
      },
      {
        text: 'Store the new refresh token before anything else',
        right: true,
        why: 'A worker that comes later then finds the current token, not a spent one.',
      },
    ],
    reason:
      'Salesforce sees only that a spent token came back, so refresh in one place and store at once. That parallel refreshes count as reuse is deduced.',
  },
  {
    id: 'what-rotation-buys',
    fact: 'rotation-detects-theft',
    scenario:
      'A reviewer at Cinderpath Rail asks what refresh token rotation brings to the public mobile app of rail.cinderpath.example. Malware may copy the refresh token from a phone. The owner keeps using the app every day.',
    ask: 'Which statement should the architect make?',
    options: [
      {
        text: 'The copied token is refused from its first use on another device',
        misconception: 'rotation ties a refresh token to the device',
        why: 'Binding to the sender would do that; rotation knows nothing of devices.',
      },
      {
        text: 'The copied token may work, but only until the owner refreshes',
        right: true,
        why: 'One of the two presents a spent token, which ends the whole grant.',
      },
      {
        text: 'The copied token can no longer be read, as it is stored encrypted',
        misconception: 'rotation concerns the storage of tokens on the client',
        why: 'Rotation changes the token at each refresh; storage is the app’s affair.',
      },
      {
        text: 'The copied token may work, but only until the owner logs in anew',
        misconception: 'a new login replaces the refresh tokens from before',
        why: 'A login leaves the old grant alone. What ends the copy is a refresh by the other.',
      },
    ],
    reason: 'Rotation detects theft and limits its length. It does not prevent the first use.',
  },
  {
    id: 'thief-with-refresh-token-alone',
    fact: 'refresh-token-bound-to-client',
    scenario:
      'A database dump of the confidential web app of Heronsgate Bank, desk.heronsgate.example, has leaked, refresh tokens included. Whatever else the app needs lies in a vault that was not touched. The app was made in an older org and has kept its default settings; rotation is off.',
    ask: 'What stands between the thief and a new access token?',
    options: [
      {
        text: 'The code verifier of the day on which each user connected',
        misconception: 'a refresh has to prove the verifier again',
        why: 'The verifier was spent with its code and plays no part in a refresh.',
      },
      {
        text: 'The registered callback URL, which belongs to the bank',
        misconception: 'tokens from a refresh travel to the callback URL',
        why: 'A refresh is answered to whoever sent it; no redirect takes place.',
      },
      {
        text: 'The consumer secret, which each refresh must prove',
        right: true,
        why: 'By default a refresh demands the secret: the tokens are bound to this client, which must authenticate.',
      },
      {
        text: 'The session timeout, which ends tokens in hours',
        misconception: 'session timeouts end refresh tokens too',
        why: 'The timeout ends access tokens; refresh tokens have a policy of their own.',
      },
    ],
    reason:
      'For a confidential client a refresh token is only half of the key. The leaked ones should be revoked all the same.',
  },
  {
    id: 'review-by-rfc-9700',
    fact: 'rotation-or-binding-for-public-clients',
    scenario:
      'Saltmarsh Surveys plans a phone app, without a secret, that keeps users connected through go.saltmarsh.example. The security review follows RFC 9700. It asks how the app’s refresh tokens are protected once one has been copied.',
    ask: 'Which answer satisfies the review?',
    options: [
      {
        text: 'They are rotated at each use, and reuse ends the grant',
        right: true,
        why: 'For public clients the RFC asks for rotation, or for tokens bound to their sender.',
      },
      {
        text: 'They are sent by POST over TLS, and never within a URL',
        misconception: 'safe transport protects a token that was copied',
        why: 'It guards the way. A copy from the phone works from anywhere.',
      },
      {
        text: 'They are guarded by the PKCE verifier of their connection',
        misconception: 'PKCE protects refresh tokens as well',
        why: 'PKCE protects the code, and is over with the exchange.',
      },
      {
        text: 'They are opaque strings, so that a thief cannot read them',
        misconception: 'a token that cannot be read cannot be used',
        why: 'A bearer token is shown, not read. A copy serves as well as the original.',
      },
    ],
    reason:
      'A public client has no secret that would make a copied refresh token useless, so the token itself must change or be bound.',
  },
]
