import type { ExamQuestion } from '../../exam-question.ts'

/** Which token is which, who reads it, and how it is kept. */
export const kinds: readonly ExamQuestion[] = [
  {
    id: 'exam-token-column-too-narrow',
    fact: 'access-token-opaque-to-app',
    scenario:
      'Larkhill Energy stores access tokens for hub.larkhill.example in a column of 112 characters, since all tokens so far had that length. It also cuts the org’s id out of each token. Then JWT-based tokens are switched on in the app’s settings, and the logins break.',
    ask: 'What is the lasting remedy?',
    options: [
      {
        text: 'Make the column wide enough for one JWT of today',
        misconception: 'the new form is final, and its length can be measured once',
        why: 'The next change of the server would break it again.',
      },
      {
        text: 'Treat the token as a text of no fixed form',
        right: true,
        why: 'Its inside is the server’s affair; org and user stand in the field `id`.',
      },
      {
        text: 'Read the org’s id out of the claims of the JWT instead',
        misconception: 'a token is an approved source of facts for the app',
        why: 'It binds the app to one form of token, as before.',
      },
      {
        text: 'Ask for the setting to be switched off',
        misconception: 'a client may rely on the form of a token by agreement',
        why: 'There can be good reasons for JWTs; the fault is in the client.',
      },
    ],
    reason:
      'RFC 6749 §1.4 calls access tokens usually opaque to the client. Shapes that were seen help a person who reads a log, not a program.',
  },
  {
    id: 'exam-token-who-reads-which',
    fact: 'id-token-is-for-the-app',
    scenario:
      'Gable Street Bank connects its advisers’ desk at desk.gablestreet.example with the scopes `openid api refresh_token`. The token answer brings an ID token, an access token and a refresh token. The team writes down which one goes where.',
    ask: 'Which two lines of the plan are right? Choose two.',
    options: [
      {
        text: 'The ID token goes to the REST API as a bearer token',
        misconception: 'a signed token is good for any recipient',
        why: 'It is addressed to the app; the API wants the access token.',
      },
      {
        text: 'The refresh token goes along with each call that matters',
        misconception: 'a second token makes a call safer',
        why: 'No API takes it; it would only be seen in more places.',
      },
      {
        text: 'The ID token stays with the desk, which reads who logged in',
        right: true,
        why: 'It is a signed statement for the app, and the app is its reader.',
      },
      {
        text: 'The access token is decoded to find the adviser’s name',
        misconception: 'an access token describes the user for the app',
        why: 'It is for the API, and in its usual form it can’t be read at all.',
      },
      {
        text: 'The refresh token goes to the token endpoint and nowhere else',
        right: true,
        why: 'Only there can it be traded for a new access token.',
      },
    ],
    reason:
      'Each token has one reader: the app reads the ID token, the API takes the access token, the authorization server takes the refresh token.',
  },
  {
    id: 'exam-token-gateway-scope-claim',
    fact: 'jwt-access-token-scopes',
    scenario:
      'Norrvik Shipping puts a gateway at api.norrvik.example in front of the REST API of its org. The gateway checks the JWT-based access tokens of Salesforce and, as RFC 9068 has it, looks for `api` in the claim `scope`. Signature and audience are good, but every token is found to have no scopes.',
    ask: 'What should the gateway do?',
    options: [
      {
        text: 'Ask the app to send `scope` again with each call',
        misconception: 'scopes are granted anew with each call',
        why: 'A call carries the token only; what it may do was settled with the grant.',
      },
      {
        text: 'Look at the scopes in the ID token of the same login',
        misconception: 'the ID token holds what the access token lacks',
        why: 'It is made for the app that logs a user in, not for a gateway.',
      },
      {
        text: 'Accept the token, as a good signature is permission enough',
        misconception: 'a genuine token may do everything',
        why: 'The signature tells who made it. What it permits is another question.',
      },
      {
        text: 'Read the names from the claim `scp` of the token',
        right: true,
        why: 'There Salesforce lists them, separated by spaces.',
      },
    ],
    reason:
      'RFC 9068 §2.2.3 names the claim `scope`; Salesforce’s tokens were seen with `scp`. A library for the standard has to be told.',
  },
  {
    id: 'exam-token-jwt-outlives-policy',
    fact: 'jwt-access-token-own-timeout',
    scenario:
      'At Thornbury Labs an administrator sets the session timeout of the app behind lab.thornbury.example to fifteen minutes. The app issues JWT-based access tokens. A test shows that a token which lay idle for an hour still works.',
    ask: 'Where must the administrator set the time that governs these tokens?',
    options: [
      {
        text: 'In the refresh token policy of the app',
        misconception: 'the refresh token policy sets the life of access tokens',
        why: 'It sets how long new access tokens can be fetched, not how long one lives.',
      },
      {
        text: 'In the app’s separate timeout for named users’ tokens',
        right: true,
        why: 'It says whether they follow the user’s session setting or a custom time of their own.',
      },
      {
        text: 'In the validity of the ID token in the app’s settings',
        misconception: 'all JWTs of an app share one validity',
        why: 'That one is for ID tokens, which are JWTs of another kind.',
      },
      {
        text: 'Nowhere: a JWT’s life is fixed by Salesforce at issue',
        misconception: 'the life of a JWT-based token cannot be configured',
        why: 'Session setting or custom time: the administrator can choose between the two.',
      },
    ],
    reason:
      'The app’s session timeout covers opaque tokens. JWT-based ones have a setting of their own; which custom values it allows could not be confirmed.',
  },
  {
    id: 'exam-token-found-in-log',
    fact: 'bearer-in-header',
    scenario:
      'A partner of Ruskin Tools calls the REST API through a proxy at proxy.ruskin.example and puts the access token into the query string. An audit finds hundreds of live tokens in the access log of the proxy. Nobody knows who has read the log.',
    ask: 'What should be done? Choose two.',
    options: [
      {
        text: 'Encode the tokens in Base64 before they enter the query',
        misconception: 'an encoding hides a value',
        why: 'Anybody can take the encoding off again.',
      },
      {
        text: 'Send the token in the `Authorization` header from now on',
        right: true,
        why: 'Access logs and histories keep addresses, and as a rule no such header.',
      },
      {
        text: 'Require the caller’s secret beside each token',
        misconception: 'an API asks for the client’s secret when it is told to',
        why: 'A bearer token is all that the API looks at; the secret belongs to the token endpoint.',
      },
      {
        text: 'Revoke the tokens that stand in the log',
        right: true,
        why: 'They work for whoever read them, until they are ended.',
      },
      {
        text: 'Wait, as tokens in a log have been used already',
        misconception: 'an access token is good for one call only',
        why: 'Single use is a trait of the code. An access token works again and again.',
      },
    ],
    reason:
      'A bearer token is like cash: who finds it can spend it. End what was seen, and close the place where it was seen.',
  },
  {
    id: 'exam-token-for-registration',
    fact: 'initial-access-token-registers',
    scenario:
      'A public build log of Cobalt Weather, at builds.cobalt.example, shows a value that the notes of the team call “initial access token”. One developer takes it for the first access token of a user. The team wants to know what a finder could do with it.',
    ask: 'What is such a token good for?',
    options: [
      {
        text: 'Registering new clients',
        right: true,
        why: 'It authorises calls to the registration endpoint, and nothing else.',
      },
      {
        text: 'Reading records as a user',
        misconception: 'every access token opens the API',
        why: 'It stands for no user; an ordinary access token would be needed.',
      },
      {
        text: 'Fetching a refresh token',
        misconception: 'it is what a client holds before its first refresh token',
        why: 'Refresh tokens come at the token endpoint, from a grant of a user.',
      },
      {
        text: 'Changing existing clients',
        misconception: 'who may register clients may change those that are there',
        why: 'RFC 7592 has a registration access token for this, one for each client.',
      },
    ],
    reason:
      'Five things are easily mixed up: code, initial access token, access token, refresh token, ID token. Ask of each who takes it and what for.',
  },
  {
    id: 'exam-token-id-token-as-session',
    fact: 'id-token-validity',
    scenario:
      'Hollis & Wren keeps the ID token in a cookie of staff.holliswren.example and treats its `exp` as the end of the user’s session. No time is set for ID tokens in the app. Users complain that they have to log in again every few minutes.',
    ask: 'Which design is sound?',
    options: [
      {
        text: 'Ignore `exp`, since the signature stays good',
        misconception: 'a good signature keeps a token good',
        why: 'A stolen copy would then log somebody in for ever.',
      },
      {
        text: 'Send the access token to the browser as the session',
        misconception: 'an access token is a login for the app’s own pages',
        why: 'It opens Salesforce’s API and has no business in a browser.',
      },
      {
        text: 'Check the ID token once, then open a session of one’s own',
        right: true,
        why: 'The token proves a login at one moment; what follows is the app’s affair.',
      },
      {
        text: 'Refresh every two minutes so that the cookie is always fresh',
        misconception: 'an ID token should be renewed for as long as somebody is there',
        why: 'It costs a call per user and minute and proves no new login.',
      },
    ],
    reason:
      'Two minutes is the default, and up to 720 can be set. Either way an ID token is a statement about a login and not a session.',
  },
]
