import type { ExamQuestion } from '../../exam-question.ts'

/** Which page the user meets, and which parameter decides. */
export const loginQuestions: readonly ExamQuestion[] = [
  {
    id: 'copperfield-consultants',
    fact: 'login-my-domain-names-org',
    scenario:
      'Consultants of Copperfield Partners work in five Salesforce orgs a day. Their time tracker starts at login.salesforce.com/services/oauth2/authorize. Again and again it ends up connected to the org whose username somebody typed out of habit.',
    ask: 'How should the authorize request be changed?',
    options: [
      {
        text: 'Send `prompt=login` with every request',
        misconception: 'a fresh login leads to the org that is meant',
        why: 'The same username would be typed once more, out of the same habit.',
      },
      {
        text: 'Send the org id of that client as the value of `state`',
        misconception: 'Salesforce reads `state` to find the org',
        why: 'Salesforce returns `state` unchanged and reads nothing in it.',
      },
      {
        text: 'Send the browser to the My Domain of that org',
        right: true,
        why: 'The host then names the org before anybody types a username.',
      },
      {
        text: 'Send the browser to test.salesforce.com',
        misconception: 'the test host asks for the org',
        why: 'That host is for sandboxes, and finds the org by username as well.',
      },
    ],
    reason: 'A shared login host finds the org by the username; a My Domain is the org.',
  },
  {
    id: 'tamarind-sandbox-login',
    fact: 'login-sandbox-host',
    scenario:
      'Tamarind Foods has refreshed its sandbox and tests the web app there. The app still begins at https://login.salesforce.com. Testers with sandbox usernames and the right passwords cannot log in.',
    ask: 'Which host should the app use for this test?',
    options: [
      {
        text: 'The My Domain of the sandbox',
        right: true,
        why: 'It serves every flow for this sandbox; test.salesforce.com would let them in too.',
      },
      {
        text: 'The My Domain of production',
        misconception: 'a sandbox shares its logins with production',
        why: 'Production does not know the usernames of the sandbox.',
      },
      {
        text: 'The host api.salesforce.com',
        misconception: 'the gateway can log in users of any org',
        why: 'It has no OAuth endpoints of its own.',
      },
      {
        text: 'The login host, with `login_hint`',
        misconception: 'a hint sends sandbox users on to their sandbox',
        why: 'It fills the username in, and the host still does not know sandbox users.',
      },
    ],
    reason:
      'login.salesforce.com is for production, test.salesforce.com for sandboxes; My Domains are best.',
  },
  {
    id: 'fennimore-kiosk',
    fact: 'login-prompt-login',
    scenario:
      'At Fennimore Rail, station staff share one terminal. Each person connects the shift app through the Web Server Flow. Now and then a booking is made in the name of the colleague who sat there before, as Salesforce asked for no password.',
    ask: 'What should the app add to its authorize request?',
    options: [
      {
        text: '`prompt=consent`',
        misconception: 'a fresh consent asks who the user is',
        why: 'It asks the colleague’s session to approve again.',
      },
      {
        text: '`prompt=login`',
        right: true,
        why: 'It asks for a login even where the browser has a session.',
      },
      {
        text: '`immediate=true`',
        misconception: '`immediate` means a new login at once',
        why: 'It forbids pages, and so uses exactly the old session.',
      },
      {
        text: '`display=popup`',
        misconception: 'a new window has no session',
        why: 'A popup shares the cookies of its browser.',
      },
    ],
    reason: 'A session in the browser answers for the user unless the client asks for a login.',
  },
  {
    id: 'juniper-silent-check',
    fact: 'login-immediate-instead-of-none',
    scenario:
      'Juniper Quay’s single sign-on library wants to find out, without disturbing the user, whether there still is a session. With other providers it sends `prompt=none`. The architect looks for what Salesforce documents for this purpose.',
    ask: 'What should be sent?',
    options: [
      {
        text: 'The parameter `prompt=none`',
        misconception: 'Salesforce documents every value of `prompt` that the standard has',
        why: 'Its values are `login`, `consent` and `select_account`; `none` is not among them.',
      },
      {
        text: 'The parameter `prompt=select_account`',
        misconception: 'choosing an account is no page',
        why: 'It shows the remembered usernames, which is a page.',
      },
      {
        text: 'The parameter `display=popup`',
        misconception: '`display` decides whether pages are shown',
        why: 'It decides what they look like.',
      },
      {
        text: 'The parameter `immediate=true`',
        right: true,
        why: 'With a session and an approval it answers at once; otherwise with `immediate_unsuccessful`.',
      },
    ],
    reason:
      'OpenID Connect says `prompt=none`, Salesforce says `immediate=true`. At Experience Cloud sites it does not apply.',
  },
  {
    id: 'brindle-sso-provider',
    fact: 'login-sso-provider',
    scenario:
      'All staff of Brindle Bank log in through the bank’s SAML provider. From the branch app they reach Salesforce’s login page first and must press the provider’s button there. The bank wants this page skipped for this app only.',
    ask: 'What should the app do?',
    options: [
      {
        text: 'Send `login_hint` with the user’s e-mail address',
        misconception: 'a hint about the user also chooses the provider',
        why: 'It fills in the username; the page still appears.',
      },
      {
        text: 'Send `sso_provider` with the provider’s name',
        right: true,
        why: 'Salesforce then goes to that provider without its own login page.',
      },
      {
        text: 'Send the SAML assertion in the field `state`',
        misconception: '`state` can log a user in',
        why: '`state` comes back unchanged. Salesforce does nothing with it.',
      },
      {
        text: 'Ask for the scope `openid` in addition',
        misconception: '`openid` lets users log in elsewhere',
        why: 'It brings an id_token to the app, and changes no login page.',
      },
    ],
    reason: 'The authorize request can name the provider, so other apps keep their login page.',
  },
  {
    id: 'larkspur-site-hint',
    fact: 'login-hint-needs-prompt-login',
    scenario:
      'Larkspur Travel’s customers log in at the site https://club.larkspur.example. The booking app knows their username and sends it as `login_hint`. For employees at the My Domain this works; at the site the field stays empty.',
    ask: 'What is missing in the request to the site?',
    options: [
      {
        text: 'The parameter `sso_provider`',
        misconception: 'sites take their usernames from a provider',
        why: 'It would skip the login page instead of filling it in.',
      },
      {
        text: 'The scope `profile`',
        misconception: 'the login page reads the profile with the app’s scopes',
        why: 'Scopes are granted after the login.',
      },
      {
        text: 'The parameter `prompt=login`',
        right: true,
        why: 'At a site the hint works only together with it.',
      },
      {
        text: 'The parameter `immediate=true`',
        misconception: '`immediate` fills the form in and sends it',
        why: 'It forbids pages, and does not apply to sites at all.',
      },
    ],
    reason:
      'Sites differ in small things: the hint needs `prompt=login`, and `immediate` does not apply.',
  },
  {
    id: 'marlowe-wrong-colleague',
    fact: 'login-not-you',
    scenario:
      'An optician of Marlowe Optics connects a scheduling app on a borrowed laptop. No login page appears: the laptop’s owner is still logged in, and the consent page asks that person’s approval.',
    ask: 'What should the optician do on this page?',
    options: [
      {
        text: 'Press Allow, and change the user in the app later',
        misconception: 'an app can move a grant to another user',
        why: 'The app would hold tokens of the owner, with the owner’s rights.',
      },
      {
        text: 'Press Deny, and reload the page',
        misconception: 'denying ends the session of the browser',
        why: 'The app gets `access_denied`; the owner stays logged in.',
      },
      {
        text: 'Press Allow, and revoke the token at once',
        misconception: 'consent must be given before the user can change',
        why: 'For that moment the app has the owner’s data.',
      },
      {
        text: 'Press “Not you?”, and log in',
        right: true,
        why: 'It logs the owner out and shows the login page.',
      },
    ],
    reason: 'The link is there for this very case: an approval belongs to one person.',
  },
  {
    id: 'tamarind-password-form',
    fact: 'login-password-stays-at-salesforce',
    scenario:
      'A designer at Tamarind Foods wants the web app’s own page to ask for Salesforce username and password “so that nobody leaves our brand”. The app shall then send both to the token endpoint. The org will require MFA soon.',
    ask: 'What should the architect answer?',
    options: [
      {
        text: 'Redirect to Salesforce: the app must never see the password',
        right: true,
        why: 'The user logs in at Salesforce, with MFA, and the app gets a code.',
      },
      {
        text: 'Use the form, but hash the password before it is sent on',
        misconception: 'hashing makes it safe for an app to take passwords',
        why: 'The app has seen the password by then, and Salesforce could not check a hash.',
      },
      {
        text: 'Use the form, but add a field for the MFA code to it',
        misconception: 'the password flow has a parameter for a second factor',
        why: 'The request would have no parameter for it; this flow cannot do MFA.',
      },
      {
        text: 'Put Salesforce’s login page into a frame of the app’s own page',
        misconception: 'a frame gives both brand and safety',
        why: 'In a frame users cannot see whose page it is, which is how passwords get stolen.',
      },
    ],
    reason: 'That the password stays at Salesforce is the reason for the whole redirect.',
  },
]
