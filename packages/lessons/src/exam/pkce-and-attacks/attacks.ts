import type { ExamQuestion } from '../../exam-question.ts'

export const attacks: readonly ExamQuestion[] = [
  {
    id: 'code-from-a-log-pasted-in',
    fact: 'pkce-stops-code-injection',
    scenario:
      'An attacker reads a fresh, unused code of a victim in a proxy log. The attacker begins a flow of their own at hub.turnstone.example, the confidential web app of Turnstone Retail, and puts the victim’s code into the callback in place of their own. The attacker keeps their own `state`. The app uses `state`, PKCE and its secret.',
    ask: 'What makes the exchange fail?',
    options: [
      {
        text: 'The consumer secret, which the attacker does not know',
        misconception: 'a secret protects codes that pass through its own client',
        why: 'The web app knows it and adds it, also for this code.',
      },
      {
        text: 'The `state`, which belongs to the victim’s own browser',
        misconception: '`state` ties a code to its user',
        why: 'The attacker presents the state of their own flow, and it matches.',
      },
      {
        text: 'The `redirect_uri`, which differs between the two flows',
        misconception: 'each flow of a client has a callback of its own',
        why: 'Both flows use the same registered callback.',
      },
      {
        text: 'The code verifier, which belongs to the attacker’s flow',
        right: true,
        why: 'It does not match the challenge that came with the victim’s code.',
      },
    ],
    reason: 'PKCE ties the code to the flow in which it was asked for, whoever brings it back.',
  },
  {
    id: 'reports-in-a-strangers-org',
    fact: 'missing-state-lets-victim-act-for-attacker',
    scenario:
      'Users of the reporting app view.corncrake.example connect it to their Salesforce org. One of them clicked a link in a mail, which led to the callback of that app with a valid code. Since then her uploads appear in an org she has never seen.',
    ask: 'Which fault of the app allowed this?',
    options: [
      {
        text: 'It exchanged the code without checking the signature of the code',
        misconception: 'an authorization code is signed for its user',
        why: 'Codes are opaque: nothing in them names a user or could be verified.',
      },
      {
        text: 'It took the callback without comparing `state` with the session',
        right: true,
        why: 'Her browser had begun no flow, so no matching value could be there.',
      },
      {
        text: 'It asked for more scopes than it needed for uploading reports',
        misconception: 'fewer scopes keep foreign codes out',
        why: 'Scopes limit what a token may do, not whose token it is.',
      },
      {
        text: 'It kept its refresh tokens in a database without encryption',
        misconception: 'the attacker needed a stolen token',
        why: 'Nothing was stolen; the attacker gave away a code of their own.',
      },
    ],
    reason:
      'In login CSRF the victim works with the attacker’s grant. Comparing `state` shows that the flow was begun elsewhere.',
  },
  {
    id: 'constant-state',
    fact: 'state-must-be-unguessable',
    scenario:
      'A reviewer looks at connect.dotterel.example. It sends `state=salesforce` with every request and compares the value at the callback. The developer says that the parameter is there and is checked.',
    ask: 'What should the reviewer demand? Choose two.',
    options: [
      {
        text: 'A value that is random for each request',
        right: true,
        why: 'An attacker can copy a constant into a link.',
      },
      {
        text: 'A value that Salesforce can validate as well',
        misconception: 'Salesforce checks `state` against the registration',
        why: 'Salesforce returns it unchanged and checks nothing.',
      },
      {
        text: 'A value that is also sent to the token endpoint',
        misconception: '`state` is compared at the exchange',
        why: 'The token request does not have it; the client compares it before.',
      },
      {
        text: 'A value that equals the nonce in the ID token',
        misconception: '`state` and `nonce` have to agree',
        why: 'The two answer different questions and are compared apart.',
      },
      {
        text: 'A value that is bound to the browser’s session',
        right: true,
        why: 'Only so does it tell that this browser began the flow.',
      },
    ],
    reason: 'A comparison proves something only if a stranger could not have known the value.',
  },
  {
    id: 'wildcard-callback-wish',
    fact: 'exact-callbacks-stop-code-theft',
    scenario:
      'The team of Whimbrel Tickets runs many pages under https://app.whimbrel.example. It wants to register one callback with a wildcard, so that every page can receive codes. One of these pages forwards visitors to any address given in a parameter.',
    ask: 'What should the architect answer?',
    options: [
      {
        text: 'Register the domain; Salesforce accepts every page that is below it',
        misconception: 'Salesforce matches callbacks by domain',
        why: 'It compares the whole string, so a bare domain would match no page.',
      },
      {
        text: 'Register the wildcard; the code is single-use, so forwarding is harmless',
        misconception: 'single use protects a code that was lured away',
        why: 'The thief may be the first to use it; and Salesforce compares exactly.',
      },
      {
        text: 'Register each callback in full; Salesforce compares the whole string',
        right: true,
        why: 'A page that forwards visitors is not registered, so no code is sent to it.',
      },
      {
        text: 'Register nothing; `redirect_uri` in the request decides by itself',
        misconception: 'the request alone chooses the callback',
        why: 'An unregistered value is refused with `redirect_uri_mismatch`.',
      },
    ],
    reason:
      'With loose matching an open redirect passes codes on to strangers. RFC 9700 §4.1.3 asks for exact comparison too.',
  },
  {
    id: 'friendly-call-with-a-code',
    fact: 'device-code-can-be-phished',
    scenario:
      'A caller who claims to be from support asks staff of Fieldfare Motors to type a code on the genuine Salesforce page for devices. They log in with their second factor and approve. Minutes later their data is being read by a program that reports to loader.fieldfare-help.example.',
    ask: 'Why did login and second factor not help?',
    options: [
      {
        text: 'The page was a copy that passed on what was typed into it',
        misconception: 'phishing always needs a forged page',
        why: 'The page was genuine; what was approved was not.',
      },
      {
        text: 'The second factor is skipped for logins on that page',
        misconception: 'the device flow goes without a second factor',
        why: 'The staff did use it. It proved who they were, as always.',
      },
      {
        text: 'The caller heard the code and typed it in a second time',
        misconception: 'the code on the page gives access by itself',
        why: 'The caller had that code from the start, and needed an approval for it.',
      },
      {
        text: 'They approved a device that was in the caller’s hands',
        right: true,
        why: 'Nothing ties the device which shows the code to the one where it is typed.',
      },
    ],
    reason:
      'A code that somebody else supplies connects somebody else’s device. RFC 8628 §5.4 calls this remote phishing.',
  },
]
