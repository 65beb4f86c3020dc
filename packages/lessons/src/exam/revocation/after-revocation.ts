import type { ExamQuestion } from '../../exam-question.ts'

export const afterRevocation: readonly ExamQuestion[] = [
  {
    id: 'what-a-revoked-client-meets',
    fact: 'revoked-refresh-token-takes-access-tokens',
    scenario:
      'During an incident at Coldwell Energy the refresh token of one user of grid.coldwell.example is revoked. The web app knows nothing of it and still holds an access token that was issued five minutes ago. It goes on with its work.',
    ask: 'What happens to it next? Choose two.',
    options: [
      {
        text: 'The API accepts the access token until it has been idle too long',
        misconception: 'access tokens outlive their revoked refresh token',
        why: 'At Salesforce they end together with the refresh token.',
      },
      {
        text: 'The API refuses the access token with `INVALID_SESSION_ID`',
        right: true,
        why: 'The access tokens ended with the refresh token.',
      },
      {
        text: 'The token endpoint issues a last access token, without rotation',
        misconception: 'a revoked refresh token may be used up once more',
        why: 'It is refused from the moment of its revocation.',
      },
      {
        text: 'The token endpoint answers the refresh with `invalid_grant`',
        right: true,
        why: 'The refresh token that it presents has been revoked.',
      },
      {
        text: 'The token endpoint redirects the user to the consent page',
        misconception: 'the token endpoint can bring the user back',
        why: 'It talks to the client only; there is no browser to redirect.',
      },
    ],
    reason:
      'Two refusals in a row tell the client that the grant is gone. RFC 7009 §2.1 merely recommends the first of them.',
  },
  {
    id: 'sixth-device-of-a-consultant',
    fact: 'one-approval-more-revokes-one',
    scenario:
      'A consultant at Redstart Advisory uses one app, notes.redstart.example, on two phones, two laptops and a tablet. After a watch was connected too, one of the others can no longer refresh. No policy was changed, and nobody pressed Revoke.',
    ask: 'What explains this?',
    options: [
      {
        text: 'A device with an idle session lost its refresh token at the timeout',
        misconception: 'session timeouts end refresh tokens',
        why: 'The timeout ends access tokens; a refresh is the remedy for it.',
      },
      {
        text: 'The approval beyond the fifth revoked an earlier one',
        right: true,
        why: 'Five approvals per user and app stay alive; the app that lost its own is not told.',
      },
      {
        text: 'The watch was given the refresh token of another device',
        misconception: 'all devices of a user share one refresh token',
        why: 'Each connection is given tokens of its own.',
      },
      {
        text: 'The token endpoint was called more than five times in an hour',
        misconception: 'the limit of five counts calls of the token endpoint',
        why: 'The limit on logins is 3,600 per user and hour, and it revokes nothing.',
      },
    ],
    reason:
      'Five is the limit of approvals. Salesforce’s own pages differ on which one goes: the oldest, or the least recently used.',
  },
  {
    id: 'kiosk-connects-without-password',
    fact: 'revocation-is-no-logout',
    scenario:
      'On a shared computer a clerk of Bellwether Museums presses “Disconnect” in the app desk.bellwether.example, which revokes its refresh token. The next clerk presses “Connect” in the same browser and is signed in as the first, without a password. The developer suspects that the revocation failed.',
    ask: 'What is the most likely explanation?',
    options: [
      {
        text: 'The first clerk’s Salesforce session in the browser is still open',
        right: true,
        why: 'It rests on a cookie of the browser, not on the tokens of the app.',
      },
      {
        text: 'The revocation takes two to ten minutes to reach all servers',
        misconception: 'revocations spread as slowly as changes to an app',
        why: 'That delay is known of new or changed apps. Old tokens are not used here at all.',
      },
      {
        text: 'The revoked refresh token was exchanged for a new authorization code',
        misconception: 'a refresh token can be traded back for a code',
        why: 'Codes come from the authorize endpoint and a user’s session only.',
      },
      {
        text: 'The access token that remained was used to log the second clerk in',
        misconception: 'revoking a refresh token leaves its access tokens alone',
        why: 'It ended with the refresh token, and no access token logs anybody in at authorize.',
      },
    ],
    reason:
      'Revoking ends what the app may do; logging out ends who the browser is. Shared computers need both; this is deduced from the flow.',
  },
  {
    id: 'leaver-with-a-connected-app',
    fact: 'deactivation-stops-refresh',
    scenario:
      'An employee leaves Kestrel Foundry, and the admin deactivates the user at noon. The planning app plan.kestrelfoundry.example still holds that user’s refresh token. Nobody revokes it.',
    ask: 'What does the app meet at its next refresh?',
    options: [
      {
        text: 'A new access token, which lacks the leaver’s permissions',
        misconception: 'refresh tokens are independent of their user',
        why: 'A token acts as its user, and an inactive user gets none.',
      },
      {
        text: 'A refusal with `invalid_client`, as the app lost its user',
        misconception: 'an app is invalid without its user',
        why: 'That error speaks of the client’s credentials, which are as before.',
      },
      {
        text: 'A redirect to the login page, for another user to log in',
        misconception: 'the token endpoint can ask somebody to log in',
        why: 'A refresh has no browser; the endpoint answers the client.',
      },
      {
        text: 'A refusal with `invalid_grant`, as the user is not active',
        right: true,
        why: 'The grant stood for this user, who may no longer get in.',
      },
    ],
    reason:
      'Documentation has `expired access/refresh token` for it, and `inactive user` was seen; `error` is `invalid_grant` in both.',
  },
]
