import type { ExamQuestion } from '../../exam-question.ts'

/** The code that is traded, and the fields of the answer. */
export const fields: readonly ExamQuestion[] = [
  {
    id: 'exam-token-callback-reloaded',
    fact: 'code-second-exchange-refused',
    scenario:
      'The server of Saffron Rail at shop.saffronrail.example trades a code, and Salesforce issues tokens. The connection breaks before the answer arrives. The server sends the same request again two seconds later and gets `invalid_grant` with `expired authorization code`.',
    ask: 'How can the server still get tokens for this user?',
    options: [
      {
        text: 'By trading the code again, with a longer pause',
        misconception: 'a code rests between two exchanges',
        why: 'A code is good once. No pause makes it good again.',
      },
      {
        text: 'By a refresh request, with the code as its refresh token',
        misconception: 'a code that was traded turns into a refresh token',
        why: 'The refresh token was in the lost answer; the code is none.',
      },
      {
        text: 'By a new authorize request, through the user’s browser',
        right: true,
        why: 'It brings another code. With session and approval in place, no page need appear.',
      },
      {
        text: 'By the identity URL, which repeats the last answer',
        misconception: 'the identity URL gives out tokens once more',
        why: 'It describes a user to somebody who holds a token already.',
      },
    ],
    reason:
      'A used code gets the words of an old one. RFC 6749 wants the tokens of the first exchange revoked as well; whether Salesforce does that could not be confirmed.',
  },
  {
    id: 'exam-token-code-encoded-twice',
    fact: 'code-mangled-is-invalid',
    scenario:
      'At Whitlock Grain the callback of sync.whitlockgrain.example puts each code into a queue, whose entries hold 64 characters. One of two workers trades it within a minute. Since this design went live, Salesforce answers every exchange with `invalid_grant` and `invalid authorization code`.',
    ask: 'Which cause fits this description?',
    options: [
      {
        text: 'The queue cuts the code, so Salesforce never issued it',
        right: true,
        why: 'Codes were seen with 76 characters. What is left in the queue is another text.',
      },
      {
        text: 'The code waits too long, so its time has run out',
        misconception: 'a code has to be traded within seconds',
        why: 'It has fifteen minutes, and age would be called `expired authorization code`.',
      },
      {
        text: 'The other worker was faster, so the code is used up',
        misconception: 'a used code and an unknown code are refused in the same words',
        why: 'A second exchange gets `expired authorization code`, and the first one would succeed.',
      },
      {
        text: 'The workers send a wrong secret, so the code is withheld',
        misconception: 'a client that fails to prove itself is told so by `invalid_grant`',
        why: 'A wrong secret is refused as `invalid_client`, whatever the code is like.',
      },
    ],
    reason:
      'Read the description, not only the code: `expired` means late or used, `invalid` means unknown. The words are seen; that mangling causes them is deduced.',
  },
  {
    id: 'exam-token-library-wants-expiry',
    fact: 'no-expires-in',
    scenario:
      'Calder Freight adds Salesforce to its tracker at track.calderfreight.example. Its OAuth library plans each refresh by `expires_in`. With Salesforce it stops: the field is not in the token answer.',
    ask: 'How should the tracker decide when to refresh?',
    options: [
      {
        text: 'Two hours after `issued_at`, as all orgs have that timeout',
        misconception: 'the default timeout holds everywhere and runs from the issue',
        why: 'It is a default only, policies change it, and use renews it.',
      },
      {
        text: 'Before each call, to be on the safe side of any timeout',
        misconception: 'a refresh costs nothing, so more of them is safer',
        why: 'It doubles the traffic, and a live token needs no renewal.',
      },
      {
        text: 'At the claim `exp` of the opaque token',
        misconception: 'every access token carries its end inside',
        why: 'An opaque token can’t be read. Only a JWT-based one has claims.',
      },
      {
        text: 'Once the API answers that the session is invalid',
        right: true,
        why: 'The session policy decides when that is, and the API is the one that tells.',
      },
    ],
    reason:
      'RFC 6749 §5.1 recommends `expires_in`, and Salesforce leaves it out: the end moves with each use. The refusal is the signal.',
  },
  {
    id: 'exam-token-wrong-host',
    fact: 'instance-url-takes-calls',
    scenario:
      'Aldgate Museums logs its curators in through the common login host. The token answer holds an `access_token`, an `id` and `instance_url` `https://aldgate.my.crm.example`. The developer has to write the address of the first REST query.',
    ask: 'To which host does the query go?',
    options: [
      {
        text: 'The login host, where the token was issued',
        misconception: 'the server that issues tokens also holds the data',
        why: 'It serves the logins of all orgs; the records of this one are elsewhere.',
      },
      {
        text: 'The host of `instance_url`',
        right: true,
        why: 'The answer names the place where this org’s API takes the token.',
      },
      {
        text: 'The host in the field `id`',
        misconception: 'the identity URL is the address of the org',
        why: 'It tells who the user is. Its host is the login host.',
      },
      {
        text: 'The host of the app’s callback URL',
        misconception: 'data are delivered to the registered callback',
        why: 'That is the app’s own host, to which only the browser comes back.',
      },
    ],
    reason:
      'RFC 6749 leaves open where an API lives. Salesforce tells it with each token answer, so no host needs to stand in the code.',
  },
  {
    id: 'exam-token-check-signature',
    fact: 'signature-over-id-and-time',
    scenario:
      'Vestry Housing hands token answers from one of its services to another, at tenants.vestry.example. The second service wants to be sure that nobody changed the field `id` on the way. It knows the consumer key and the consumer secret.',
    ask: 'Which check proves that `id` is what Salesforce sent?',
    options: [
      {
        text: 'Compare `signature` with a digest of the access token',
        misconception: 'the signature is made over the access token',
        why: 'The token is no part of it, and a digest without a key proves nothing.',
      },
      {
        text: 'Verify `signature` with the public keys of Salesforce',
        misconception: 'every signature of Salesforce is made with its RSA keys',
        why: 'Those keys sign ID tokens. This field is an HMAC, which has no public key.',
      },
      {
        text: 'Compute the HMAC of `id` and `issued_at` with the secret',
        right: true,
        why: 'The result in Base64 must equal `signature`; only holders of the secret can make it.',
      },
      {
        text: 'Compute the HMAC of `id` and `instance_url` with the key',
        misconception: 'the consumer key is the key of the HMAC',
        why: 'The consumer key is public, so anybody could make such a value.',
      },
    ],
    reason:
      'The field is Salesforce’s own; RFC 6749 has none. It binds the user to the moment of issue under a secret that both sides share.',
  },
  {
    id: 'exam-token-issued-far-ahead',
    fact: 'issued-at-in-milliseconds',
    scenario:
      'The monitoring of Pinecrest Solar, at ops.pinecrest.example, shows when each token was issued. The tokens of Salesforce seem to come from a time more than fifty thousand years ahead. Those of other providers look right.',
    ask: 'What did the monitoring get wrong?',
    options: [
      {
        text: 'It read milliseconds as if they were seconds',
        right: true,
        why: '`issued_at` counts milliseconds, a thousand times the number that was expected.',
      },
      {
        text: 'It took the end of the token for its beginning',
        misconception: '`issued_at` tells when the token will expire',
        why: 'The field tells the issue. No field of the answer tells the end.',
      },
      {
        text: 'It counted from the year 0 and not from 1970',
        misconception: 'Salesforce counts time from a year of its own',
        why: 'That would shift a time by some two thousand years, not by fifty thousand.',
      },
      {
        text: 'It did not take off the time zone of the org',
        misconception: 'Salesforce writes times in the zone of the org',
        why: 'A zone shifts a time by hours, never by thousands of years.',
      },
    ],
    reason:
      'Salesforce writes `issued_at` as a text of milliseconds, while times in a JWT are numbers of seconds. Convert at the border.',
  },
]
