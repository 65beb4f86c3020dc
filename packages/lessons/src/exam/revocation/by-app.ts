import type { ExamQuestion } from '../../exam-question.ts'

export const revokingByApp: readonly ExamQuestion[] = [
  {
    id: 'disconnect-button-that-does-not',
    fact: 'revoked-access-token-goes-alone',
    scenario:
      'Moorland Parcel offers a “Disconnect” button at track.moorland.example. It sends the access token to Salesforce’s revocation endpoint and receives 200. Two days later a background job of the same app reads that user’s data again.',
    ask: 'Which change makes the button do what it says?',
    options: [
      {
        text: 'Revoke the refresh token instead of the access token',
        right: true,
        why: 'It takes its access tokens along, so nothing is left to the job.',
      },
      {
        text: 'Revoke it with `token_type_hint` set to `refresh_token`',
        misconception: 'the hint decides how much a revocation ends',
        why: 'By RFC 7009 a hint helps the search at most; what was sent is still the access token.',
      },
      {
        text: 'Send the consumer secret along with the revocation',
        misconception: 'an unauthenticated revocation is only half done',
        why: 'Salesforce asks for no client authentication here; the token did end.',
      },
      {
        text: 'Shorten the session timeout in the policies of the app',
        misconception: 'a revoked token lives on until the session times out',
        why: 'The token ended at once. A new one comes by refresh, whatever the timeout.',
      },
    ],
    reason:
      'An access token goes alone, a refresh token takes its access tokens along. RFC 7009 would let a server take both either way.',
  },
  {
    id: 'library-expects-200-for-unknown-token',
    fact: 'revoking-unknown-token-is-an-error',
    scenario:
      'The clean-up job of Petrel Insurance, ops.petrel.example, revokes the tokens of closed accounts. Some of them Salesforce no longer knows, and for these it answers 400 `invalid_token`. The library raises an exception, because it was written by RFC 7009.',
    ask: 'How should the job treat this answer?',
    options: [
      {
        text: 'Send the token once more, this time by GET',
        misconception: 'Salesforce revokes some tokens by GET only',
        why: 'Both methods are taken alike; the token is dead in either.',
      },
      {
        text: 'Refresh the token first, then revoke the new one',
        misconception: 'only a fresh token can be revoked',
        why: 'A dead token cannot be refreshed, and there is no need to.',
      },
      {
        text: 'Count the token as revoked and go on to the next',
        right: true,
        why: 'The token is invalid, which is all that the job wanted.',
      },
      {
        text: 'Stop, as the credentials of the app must be wrong',
        misconception: '`invalid_token` speaks of the client’s credentials',
        why: 'No credentials are asked for here; the error speaks of the token.',
      },
    ],
    reason:
      'RFC 7009 §2.2 answers 200 for an unknown token, Salesforce 400. The meaning for the job is the same.',
  },
  {
    id: 'revoking-from-a-single-page-app',
    fact: 'revoke-from-a-page-needs-cors',
    scenario:
      'The single-page app of Swale & Sons runs at https://shop.swale.example. Its script posts the token to the revocation endpoint at login.salesforce.com, and the browser does not let the script read the answer. The same call from a terminal works.',
    ask: 'What does the call from the page need? Choose three.',
    options: [
      {
        text: 'The origin of the page in the CORS allowlist of the org',
        right: true,
        why: 'Salesforce opens its OAuth endpoints to listed origins only.',
      },
      {
        text: 'The setting “Enable CORS for OAuth endpoints” switched on',
        right: true,
        why: 'The allowlist by itself does not cover authorize, token and revoke.',
      },
      {
        text: 'The consumer secret in an Authorization header of the page',
        misconception: 'a browser may call across origins once it authenticates',
        why: 'It would publish the secret, and revocation asks for none.',
      },
      {
        text: 'The host of the org’s My Domain in place of the login host',
        right: true,
        why: 'login.salesforce.com takes no such calls from pages.',
      },
      {
        text: 'The scope `web`, which lets browsers use the token directly',
        misconception: 'the scope `web` opens endpoints to scripts',
        why: 'It lets a token open the user interface; CORS is a matter of origins.',
      },
    ],
    reason:
      'Origin listed, switch on, and the right host: all three, or the browser keeps the answer.',
  },
  {
    id: 'tokens-in-the-proxy-log',
    fact: 'revoke-by-get-shows-the-token',
    scenario:
      'A tester finds tokens in the proxy logs of Osier Publishing, proxy.osier.example. They come from calls of the form `GET /services/oauth2/revoke?token=…`. The developer replies that a revoked token may well be in a log.',
    ask: 'What is the best advice?',
    options: [
      {
        text: 'Keep the GET, and add `callback` so that the answer is a script',
        misconception: '`callback` takes the token out of the URL',
        why: 'It turns the answer into JSONP. The token stays where it was.',
      },
      {
        text: 'Keep the GET, and percent-encode the token before it is sent',
        misconception: 'percent-encoding hides a value',
        why: 'Everybody can undo it; encoding is no encryption.',
      },
      {
        text: 'Use POST, as Salesforce will ignore a revocation by GET',
        misconception: 'Salesforce takes revocations by POST only',
        why: 'It takes GET as well. That is not the reason to avoid it.',
      },
      {
        text: 'Use POST, as a call that failed leaves a live token in a log',
        right: true,
        why: 'A body is not logged with the URL, and not every call succeeds.',
      },
    ],
    reason: 'Whatever opens doors stays out of URLs. RFC 7009 §2.1 asks for a POST.',
  },
  {
    id: 'secret-at-the-revocation-endpoint',
    fact: 'revoke-asks-for-no-client',
    scenario:
      'A script at Thornbury Labs must revoke refresh tokens that were found on a lost laptop. The script on soc.thornbury.example has the tokens, but not the consumer secrets of the apps they belong to. A colleague quotes RFC 7009, by which confidential clients must authenticate.',
    ask: 'What can the script do at Salesforce?',
    options: [
      {
        text: 'Revoke nothing until an admin hands over the secrets',
        misconception: 'Salesforce authenticates the client at revocation',
        why: 'That is the RFC’s rule; Salesforce asks for the token alone.',
      },
      {
        text: 'Revoke only tokens of apps without a required secret',
        misconception: 'the secret switches of an app also cover revocation',
        why: 'The switches cover code exchange, refresh and token exchange, not revocation.',
      },
      {
        text: 'Revoke each token at once, with the token and no more',
        right: true,
        why: 'Holding a token is enough to end it.',
      },
      {
        text: 'Revoke the tokens after introspecting them as their client',
        misconception: 'a token must be introspected before it is revoked',
        why: 'Introspection needs authentication, which the script lacks, and revocation needs none.',
      },
    ],
    reason:
      'Who finds a token may end it. That harms the thief more than the owner, who can connect again.',
  },
]
