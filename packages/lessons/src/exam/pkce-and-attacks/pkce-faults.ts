import type { ExamQuestion } from '../../exam-question.ts'

export const pkceFaults: readonly ExamQuestion[] = [
  {
    id: 'verifier-fails-now-and-then',
    fact: 'tilde-fails-in-verifiers',
    scenario:
      'The connector of Ashdown Seeds, link.ashdown.example, builds a 64-character verifier from all characters that RFC 7636 allows. With another provider it never fails. With Salesforce more than half of the exchanges end in `invalid_grant`, `invalid code verifier`.',
    ask: 'Which change cures it?',
    options: [
      {
        text: 'Shorten each verifier to 43 characters exactly',
        misconception: 'Salesforce takes only verifiers of the shortest length',
        why: 'Even far longer ones are accepted, if they hold no tilde.',
      },
      {
        text: 'Build the verifier as base64url of random bytes',
        right: true,
        why: 'Then it never holds a `~`, which Salesforce refuses.',
      },
      {
        text: 'Percent-encode the verifier before it is hashed',
        misconception: 'the challenge is made of the encoded verifier',
        why: 'The hash is taken of the verifier itself; encoding belongs to the form.',
      },
      {
        text: 'Send the parameter `code_challenge_method=S256`',
        misconception: 'Salesforce needs the method to be named',
        why: 'S256 is assumed anyway; without the method all would fail or none.',
      },
    ],
    reason:
      'RFC 7636 §4.1 allows `~`; Salesforce was seen to refuse it. Verifiers without a tilde pass, so only some exchanges fail.',
  },
  {
    id: 'verifier-came-as-a-surprise',
    fact: 'verifier-needs-a-challenge',
    scenario:
      'After a rewrite of its OAuth code the app book.linnet.example of Linnet Hotels can no longer connect. Login and consent work, and a code arrives. The token endpoint answers `invalid_grant`, `unexpected code verifier`.',
    ask: 'What went wrong?',
    options: [
      {
        text: 'The authorize URL no longer carries `code_challenge`',
        right: true,
        why: 'A verifier came for a code that was issued without a challenge.',
      },
      {
        text: 'The token request repeats a verifier used once before',
        misconception: 'Salesforce keeps a list of verifiers that were used',
        why: 'It compares with the challenge of this code; that would match or mismatch.',
      },
      {
        text: 'The token request carries a verifier of the wrong length',
        misconception: 'a verifier’s length is what makes it unexpected',
        why: 'The words say that none was awaited, whatever its length.',
      },
      {
        text: 'The app settings do not require PKCE for this flow',
        misconception: 'PKCE works only where the app requires it',
        why: 'A challenge is honoured whether it is required or not.',
      },
    ],
    reason:
      'Challenge and verifier come as a pair. Refusing a lone verifier is also what stops a PKCE downgrade.',
  },
  {
    id: 'plain-by-default',
    fact: 'method-defaults-to-s256',
    scenario:
      'A small client of Goosander Press, print.goosander.example, sends its verifier of 43 characters as `code_challenge` and names no method. It was written by RFC 7636 and works elsewhere. At Salesforce the exchange fails with `invalid code verifier`.',
    ask: 'What explains the difference?',
    options: [
      {
        text: 'Salesforce wants `code_verifier` in the authorize URL as well',
        misconception: 'the verifier has to travel in both requests',
        why: 'That would give it away. It belongs to the token request alone.',
      },
      {
        text: 'Salesforce ignores a challenge that comes without its method',
        misconception: 'the method switches PKCE on',
        why: 'An ignored challenge would lead to `unexpected code verifier`.',
      },
      {
        text: 'Salesforce adds padding to the values before it compares them',
        misconception: 'missing padding makes two equal values differ',
        why: 'Two equal values would stay equal with padding; here a hash is compared.',
      },
      {
        text: 'Salesforce takes S256 where the RFC would assume `plain`',
        right: true,
        why: 'It hashes the verifier and compares that with the verifier itself.',
      },
    ],
    reason:
      'RFC 7636 §4.3 assumes `plain` where no method is sent, Salesforce S256; the failure follows from that. Clients should use and name S256.',
  },
  {
    id: 'nothing-at-the-callback',
    fact: 'required-challenge-fails-before-login',
    scenario:
      'An admin at Sorrel Clinics switches on the requirement of PKCE for an app. The older web app care.sorrel.example does not use it. Users who press “Connect” see bare text with `missing required code challenge`, and the app’s log shows nothing.',
    ask: 'Why does the log of the app show nothing?',
    options: [
      {
        text: 'The error came back in the fragment, which browsers do not send',
        misconception: 'errors of the code flow come in the fragment',
        why: 'No redirect took place; the address is still that of Salesforce.',
      },
      {
        text: 'The token endpoint refused the code, and the app dropped that',
        misconception: 'PKCE is checked at the token endpoint only',
        why: 'No code was issued. The requirement is checked at the first request.',
      },
      {
        text: 'The authorize endpoint answered the browser and redirected nowhere',
        right: true,
        why: 'This check comes before login and is answered in place.',
      },
      {
        text: 'The login page ran into its timeout before the app was called',
        misconception: 'errors at the start of a flow are timeouts',
        why: 'The users never reached a login page, and the text names the cause.',
      },
    ],
    reason:
      'RFC 7636 §4.4.1 has the error sent to the redirect URI. Salesforce shows it at the authorize URL instead.',
  },
  {
    id: 'two-tabs-one-verifier',
    fact: 'one-verifier-per-request',
    scenario:
      'The web app desk.merganser.example of Merganser Law keeps one verifier per user session. Users who press “Connect” in two tabs and then finish the first one meet `invalid code verifier`. With one tab all is well.',
    ask: 'Which change is right?',
    options: [
      {
        text: 'Keep one verifier for the whole app, made at its start',
        misconception: 'a verifier may be shared by many requests',
        why: 'It would protect nothing any more: every code would fit every flow.',
      },
      {
        text: 'Keep a verifier for each request, filed under its `state`',
        right: true,
        why: 'The callback then finds the verifier that belongs to its own challenge.',
      },
      {
        text: 'Keep the verifier inside `state`, so that it always comes back',
        misconception: '`state` is a safe place for secrets',
        why: 'It would travel through the browser beside the challenge, and PKCE would be void.',
      },
      {
        text: 'Keep the newest verifier, and repeat the exchange upon failure',
        misconception: 'a failed exchange may be repeated with the same code',
        why: 'The verifier of the first tab is lost, so no repetition can match.',
      },
    ],
    reason:
      'The second tab overwrote the verifier of the first. One request, one state, one verifier.',
  },
]
