import type { ExamQuestion } from '../../exam-question.ts'

/** Somebody is at hand who can log in and agree. */
export const withUser: readonly ExamQuestion[] = [
  {
    id: 'exam-portal-for-advisers',
    fact: 'choice-web-server-keeps-secret',
    scenario:
      'Brightwater Insurance builds a web app at portal.brightwater.example for 900 advisers. Its pages are rendered by a server that the company runs. Each adviser shall see only what their own Salesforce user may see, and shall log in at Salesforce.',
    ask: 'Which flow should the architect recommend?',
    options: [
      {
        text: 'JWT bearer, with each adviser’s username as the subject',
        misconception: 'acting as a named user always needs an assertion',
        why: 'The advisers are present and shall log in at Salesforce; this flow has no login.',
      },
      {
        text: 'Client credentials, with one integration user to run as',
        misconception: 'a server app always acts under one technical user',
        why: 'Every adviser would then see whatever the integration user may see.',
      },
      {
        text: 'User-Agent Flow, with the token read from the fragment',
        misconception: 'an app that people open in a browser needs the User-Agent Flow',
        why: 'It hands the token to the browser, although a server is there to fetch it safely.',
      },
      {
        text: 'Web Server Flow, with the secret kept on the server',
        right: true,
        why: 'The users are at hand, the server can keep a secret, and each token acts as its adviser.',
      },
    ],
    reason:
      'Ask two things: is the user at hand, and can the app keep a secret? If both answers are yes, take this flow.',
  },
  {
    id: 'exam-single-page-app',
    fact: 'choice-public-client-code-with-pkce',
    scenario:
      'Pinecrest Labs writes a single-page app in JavaScript. It is served as static files from app.pinecrest.example and has no server of its own. Users log in at Salesforce, and the app calls the REST API from the browser.',
    ask: 'Which set-up follows current best practice?',
    options: [
      {
        text: 'Code flow with the secret obfuscated in the script',
        misconception: 'a hidden secret in a script is still a secret',
        why: 'Whoever loads the page can read its script, and with it the secret.',
      },
      {
        text: 'User-Agent Flow with a random `state` for each try',
        misconception: 'a checked state makes a token in the address safe',
        why: 'State ties answer to question; the token still lies open in the address.',
      },
      {
        text: 'Username-password flow with a form in the app itself',
        misconception: 'an app without a server has to collect the password itself',
        why: 'The app would see passwords, and no second factor could be asked for.',
      },
      {
        text: 'Code flow with PKCE and with no secret required',
        right: true,
        why: 'A fresh verifier shows that who trades the code began the attempt; a shipped secret shows nothing.',
      },
    ],
    reason:
      'RFC 9700 asks public clients for PKCE and advises against tokens in the redirect. Older exam material names the User-Agent Flow here.',
  },
  {
    id: 'exam-forklift-scanner',
    fact: 'choice-device-input-constrained',
    scenario:
      'Halden Logistics mounts small displays on its forklifts. They have three buttons, no keyboard and no browser, but a network connection. Each driver carries a phone, and the display shall show that driver’s own Salesforce tasks.',
    ask: 'Which flow fits the displays?',
    options: [
      {
        text: 'Device flow, approved on a driver’s phone',
        right: true,
        why: 'The display shows a code; the driver logs in on the phone; the display fetches its token by polling.',
      },
      {
        text: 'Web Server Flow, opened on the display',
        misconception: 'every device with a network connection can host a login page',
        why: 'Without browser and keyboard nobody can log in on the display.',
      },
      {
        text: 'Asset token flow, bound to the display',
        misconception: 'hardware on the network always identifies as an asset',
        why: 'An asset token speaks for the device; here it is the driver who matters.',
      },
      {
        text: 'Client credentials, run as a shared driver',
        misconception: 'a device can never act for a person',
        why: 'All displays would act as one user, so each would show the same tasks.',
      },
    ],
    reason:
      'What the device lacks, the phone has: the user logs in there and only the token comes back.',
  },
  {
    id: 'exam-standard-device-library',
    fact: 'choice-device-grant-type',
    scenario:
      'Orrin Signage uses a device flow library that follows RFC 8628 to the letter. Against Salesforce the start was already adapted, and the user has approved. Yet every poll of the token endpoint is refused with `unsupported_grant_type`.',
    ask: 'Which two changes make the polls those that Salesforce expects? Choose two.',
    options: [
      {
        text: 'Poll with GET and the values in the query',
        misconception: 'polling is reading, so it has to be a GET',
        why: 'The token endpoint is asked by POST; the method is not what was refused.',
      },
      {
        text: 'Send the device code in the parameter `code`',
        right: true,
        why: 'Salesforce reads the device code from `code`; the RFC calls it `device_code`.',
      },
      {
        text: 'Send the user code in place of the device code',
        misconception: 'the short code that the user types is what the device redeems',
        why: 'The user code is for the person. The device proves itself with its long code.',
      },
      {
        text: 'Send the poll to the authorize endpoint',
        misconception: 'tokens for a user always start at the authorize endpoint',
        why: 'Both halves of Salesforce’s device flow speak to the token endpoint.',
      },
      {
        text: 'Send the grant type as the bare word `device`',
        right: true,
        why: 'Salesforce’s name is `device`; the long URN of the RFC is what was refused.',
      },
    ],
    reason:
      'Salesforce’s device flow is seen to differ from the RFC in endpoint, grant type and parameter.',
  },
  {
    id: 'exam-heading-and-request',
    fact: 'choice-flow-shows-on-the-wire',
    scenario:
      'A team at Quillon Media follows an internal article headed “JWT bearer, server to server”. Its first message sends the browser to `/services/oauth2/authorize?response_type=code&client_id=…`. Its second is a POST from the server with `grant_type=authorization_code`.',
    ask: 'Which flow does the article really describe?',
    options: [
      {
        text: 'The JWT bearer flow, with the code as assertion',
        misconception: 'whatever is traded for a token is an assertion',
        why: 'A JWT bearer request names its own grant type and carries a signed JWT; a code is none.',
      },
      {
        text: 'The User-Agent Flow, with the browser sent out',
        misconception: 'a flow that uses the browser is the User-Agent Flow',
        why: 'That flow asks for `response_type=token` and has no second message.',
      },
      {
        text: 'The Web Server Flow, with a code exchanged',
        right: true,
        why: '`response_type=code`, then `authorization_code`: this pair belongs to no other flow here.',
      },
      {
        text: 'The client credentials flow, with a server’s POST',
        misconception: 'a POST from a server means client credentials',
        why: 'That flow has one message, without browser and without code.',
      },
    ],
    reason: 'Read the wire, not the heading: two parameters name the flow.',
  },
  {
    id: 'exam-token-in-browser',
    fact: 'choice-user-agent-can-be-blocked',
    scenario:
      'Security at Vantor Bank finds an old dashboard that receives access tokens in the address of its callback. The administrator of the org wants to rule this out for every app. The field staff use a hybrid mobile app, which asks for `hybrid_token`.',
    ask: 'What should the architect advise before user-agent flows are blocked in OAuth and OpenID Connect Settings?',
    options: [
      {
        text: 'Move the hybrid mobile app off its flow, since it stops too',
        right: true,
        why: 'The same switch also stops the hybrid app token flow.',
      },
      {
        text: 'Leave the hybrid mobile app as it is, since its flow is another',
        misconception: 'the block reaches only requests with `response_type=token`',
        why: 'Its flow is another by name, yet it is stopped by the very same switch.',
      },
      {
        text: 'Turn PKCE on for the hybrid mobile app, so that it is exempt',
        misconception: 'an app with PKCE is exempt from a blocked flow',
        why: 'PKCE guards the exchange of a code; it lifts no block of the org.',
      },
      {
        text: 'Give the hybrid mobile app’s users a permission to go on with it',
        misconception: 'a blocked flow can be allowed to single users',
        why: 'The switch concerns flows of the whole org, not users one by one.',
      },
    ],
    reason: 'One switch of the org ends the flow for all apps; know who else depends on it.',
  },
]
