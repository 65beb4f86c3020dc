import type { ExamQuestion } from '../../exam-question.ts'

/** What the developer decides. */
export const settings: readonly ExamQuestion[] = [
  {
    id: 'exam-phone-app-settings',
    fact: 'secret-required-by-default',
    scenario:
      'Sable Outdoor publishes a phone app that uses the Web Server Flow with its own callback scheme. The app is installed by thousands, so it cannot keep a secret. The external client app was made in an older org with all settings at their defaults.',
    ask: 'Which two settings should be changed? Choose two.',
    options: [
      {
        text: 'Switch “Enable Client Credentials Flow” on',
        misconception: 'an app without a user’s secret uses its own credentials',
        why: 'That flow has no user and rests on the very secret that is missing.',
      },
      {
        text: 'Switch “Introspect All Tokens” on for the app',
        misconception: 'public clients have to introspect their tokens',
        why: 'It lets the app ask about others’ tokens, which has nothing to do with this.',
      },
      {
        text: 'Switch “Require Secret for Web Server Flow” off',
        right: true,
        why: 'With it on, an exchange without the secret is refused.',
      },
      {
        text: 'Switch “Use digital signatures” on for the app',
        misconception: 'a private key can be shipped where a secret cannot',
        why: 'A key that is in every copy of the app is as public as a secret would be.',
      },
      {
        text: 'Switch “Require Proof Key for Code Exchange” on',
        right: true,
        why: 'The verifier ties each code to the attempt that asked for it, so a caught code is of no use.',
      },
    ],
    reason: 'Without secret and without PKCE, whoever catches a code could trade it.',
  },
  {
    id: 'exam-tool-without-challenge',
    fact: 'new-orgs-lock-pkce-and-rotation',
    scenario:
      'Merrow Sports gets an org in 2026 and makes an external client app for its reporting tool. The tool sends no `code_challenge`, and its users see “missing required code challenge”. With the same tool, the company’s older org works.',
    ask: 'What should the architect plan?',
    options: [
      {
        text: 'Switch the requirement off in the settings of the app',
        misconception: 'a developer can always choose about PKCE',
        why: 'In orgs new in 2026 it is seen to be on and locked for new apps.',
      },
      {
        text: 'Send the secret along with the authorize request as well',
        misconception: 'a secret that is sent early makes PKCE unnecessary',
        why: 'It would show the secret to the browser, and the challenge would still be missing.',
      },
      {
        text: 'Switch the tool over to the shared login host instead',
        misconception: 'requirements of an app hold on My Domain only',
        why: 'The requirement belongs to the app and holds on every host.',
      },
      {
        text: 'Update the tool, so that it sends a challenge with S256',
        right: true,
        why: 'PKCE is the standing practice, and this client has to learn it.',
      },
    ],
    reason:
      'New orgs start with PKCE and rotation on. This is observed in traffic rather than documented.',
  },
  {
    id: 'exam-staging-and-production',
    fact: 'several-callbacks-one-per-line',
    scenario:
      'Calder Legal runs its web app at app.calder.example and a rehearsal copy at stage.calder.example. Both shall use one external client app of the same org. So far only the first has its callback registered.',
    ask: 'How should the second be admitted?',
    options: [
      {
        text: 'Replace the callback by `https://*.calder.example/`, for both',
        misconception: 'callbacks may hold wildcards',
        why: 'Each callback is compared exactly; a star would match only a star.',
      },
      {
        text: 'Add its callback on a line of its own, beside the first one',
        right: true,
        why: 'An app may have several callbacks, and each request names one of them.',
      },
      {
        text: 'Let the copy send the first callback, and forward the code',
        misconception: 'a code may well travel through another of one’s own apps',
        why: 'The code would arrive at an app that never asked, without its state.',
      },
      {
        text: 'Let the copy leave `redirect_uri` out, as it is the same app',
        misconception: 'apps of the same key need no callback of their own',
        why: 'Salesforce requires the parameter, and it must be a registered one.',
      },
    ],
    reason:
      'Exactness costs a line for each address, and each line is a decision that can be reviewed.',
  },
  {
    id: 'exam-no-shared-secrets',
    fact: 'signed-assertion-instead-of-secret',
    scenario:
      'A rule of Hollis & Crane Bank forbids secrets that both sides know. Its web app uses the Web Server Flow and sends `client_secret` when it trades the code. The bank has private keys in a hardware module.',
    ask: 'How can the web app prove itself in keeping with the rule?',
    options: [
      {
        text: 'By the same secret in a Basic header, over mutual TLS',
        misconception: 'a secret that travels in a header is no shared secret',
        why: 'Both sides still know it, wherever it stands.',
      },
      {
        text: 'By a signed assertion, which it sends beside the secret',
        misconception: 'an assertion is checked even if a secret is there',
        why: 'With a secret in the request, the assertion is not looked at.',
      },
      {
        text: 'By a signed assertion, which it sends without a secret',
        right: true,
        why: 'The app shows that it holds the key, and Salesforce has the certificate only.',
      },
      {
        text: 'By the code verifier alone, with the secret left out',
        misconception: 'the verifier authenticates the client',
        why: 'The verifier proves who began the flow, not which app it is.',
      },
    ],
    reason:
      'This is `private_key_jwt`: the proof is made anew each time, and the key never leaves.',
  },
]
