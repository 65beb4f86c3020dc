import type { ExamQuestion } from '../../exam-question.ts'

/** Second factors, session levels and addresses. */
export const verificationQuestions: readonly ExamQuestion[] = [
  {
    id: 'saltmarsh-nightly-script',
    fact: 'login-activation-stops-scripts',
    scenario:
      'Every night a script of Saltmarsh Media opens a headless browser, types username and password, and lets the Web Server Flow run. Since it moved to another cloud region it stops at a page titled “Verify Your Identity”. The job belongs to no person, and security wants no password in scripts any more.',
    ask: 'Which two flows would end this for good? Choose two.',
    options: [
      {
        text: 'User-Agent Flow in a headless browser',
        misconception: 'without a code there is no verification',
        why: 'It has the same login page, and the same question for a code.',
      },
      {
        text: 'JWT bearer with a certificate',
        right: true,
        why: 'A signed assertion takes the place of the login; no page appears.',
      },
      {
        text: 'Device flow with a stored user code',
        misconception: 'a user code can be used again each night',
        why: 'A person must type each user code within ten minutes.',
      },
      {
        text: 'Username-Password Flow with the same user',
        misconception: 'the password flow is the answer for jobs without a person',
        why: 'The password would stay in the script; and newer orgs block this flow by default.',
      },
      {
        text: 'Client credentials with a Run As user',
        right: true,
        why: 'The app logs in as itself and acts as a user made for it.',
      },
    ],
    reason:
      'A job without a person needs a flow without a login page; device activation is for people.',
  },
  {
    id: 'brindle-high-assurance',
    fact: 'login-level-raise',
    scenario:
      'Brindle Bank’s payment app shall only be used in high assurance sessions. Staff who logged in with a password alone should not be sent away. They should verify and go on.',
    ask: 'Which policy fits the app?',
    options: [
      {
        text: 'Required level high assurance, action `RaiseSessionLevel`',
        right: true,
        why: 'The user is asked to verify, and the session is raised.',
      },
      {
        text: 'Required level high assurance, action `Block`',
        misconception: '`Block` waits until the user has verified',
        why: '`Block` refuses the session.',
      },
      {
        text: 'Required level `STANDARD`, action `RaiseSessionLevel`',
        misconception: '`RaiseSessionLevel` always ends at the highest level',
        why: 'Only what is required is asked for, and a standard session is enough here.',
      },
      {
        text: 'Permitted users “Admin approved users are pre-authorized”',
        misconception: 'pre-authorised users count as verified',
        why: 'It decides who may use the app, not how they logged in.',
      },
    ],
    reason: 'The level says what is required, the action what happens to those below.',
  },
  {
    id: 'quillon-office-and-cloud',
    fact: 'login-ip-relaxed-for-refresh',
    scenario:
      'Profiles at Quillon Energy allow logins from the office network only, and security wants to keep this for people. The web app’s server stands in a cloud with changing addresses. Users connect from the office, but the first refresh fails with `ip restricted`.',
    ask: 'Which IP policy of the app fits best?',
    options: [
      {
        text: '“Enforce IP restrictions”',
        misconception: 'refreshing is never bound to an address',
        why: 'This is the default, and the one that refuses the server.',
      },
      {
        text: '“Relax IP restrictions”',
        misconception: 'the ranges can only be kept or given up as a whole',
        why: 'It would let people log in to the app from anywhere as well.',
      },
      {
        text: '“Relax IP restrictions for activated devices”',
        misconception: 'a server can be activated like a browser',
        why: 'Devices are activated by people who enter a code.',
      },
      {
        text: '“Enforce IP restrictions, but relax for refresh tokens”',
        right: true,
        why: 'The ranges hold at the login and not when the server refreshes.',
      },
    ],
    reason: 'Person and server call from different places, and this policy tells them apart.',
  },
  {
    id: 'wexcombe-field-engineers',
    fact: 'login-ip-relaxed-for-activated',
    scenario:
      'Field engineers of Wexcombe Water log in to an app from mobile networks outside the ranges of their profile. Security agrees, provided that each engineer has proved with a code that the device is theirs.',
    ask: 'Which IP policy of the app expresses this?',
    options: [
      {
        text: '“Enforce IP restrictions”',
        misconception: 'a verified device is let in under the default',
        why: 'By default the ranges hold for every device.',
      },
      {
        text: '“Enforce IP restrictions, but relax for refresh tokens”',
        misconception: 'relaxing refresh tokens lets people log in',
        why: 'The login itself would still be refused.',
      },
      {
        text: '“Relax IP restrictions for activated devices”',
        right: true,
        why: 'It gives up the ranges for devices that were activated with a code.',
      },
      {
        text: '“Relax IP restrictions”',
        misconception: 'relaxing asks for a second factor by itself',
        why: 'It gives up the ranges for everybody, with or without a code.',
      },
    ],
    reason:
      'The four values differ in whom they free from the ranges: nobody, servers that refresh, activated devices, all.',
  },
  {
    id: 'penhallow-mfa-rollout',
    fact: 'login-code-flow-takes-on-mfa',
    scenario:
      'Penhallow Insurance will require MFA of all users. Two integrations act for them: a portal with the Web Server Flow, and an older report tool that sends each user’s name and password to the token endpoint.',
    ask: 'What will happen on that day? Choose two.',
    options: [
      {
        text: 'The portal goes on without a change in its code',
        right: true,
        why: 'Salesforce asks for the second factor on its own pages.',
      },
      {
        text: 'The portal must ask for the code and send it along',
        misconception: 'the client takes part in MFA',
        why: 'The client never sees what the user proves at Salesforce.',
      },
      {
        text: 'The portal’s server needs a second factor of its own',
        misconception: 'client authentication becomes two-factor as well',
        why: 'Key and secret name the app; MFA concerns people.',
      },
      {
        text: 'The report tool cannot ask for a second factor',
        right: true,
        why: 'One request with a password in it leaves no room for a page.',
      },
      {
        text: 'The report tool shows Salesforce’s verification page',
        misconception: 'the password flow opens a browser when needed',
        why: 'The flow has no browser at all.',
      },
    ],
    reason:
      'Flows that send the browser to Salesforce take on what the login page learns; others do not.',
  },
]
