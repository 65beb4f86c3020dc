import { rfc, seenInTraffic, webServerFlow } from '@flowscope/reference'
import { parameter, without } from '../../edits.ts'
import { stretch } from '../../walk.ts'
import { connected, refusedAfterLogin, refusedAtOnce } from '../endings.ts'
import { edited, follow } from '../moves.ts'
import { nothingRefused, said } from '../said.ts'
import { series } from '../series.ts'

const unknownScope = {
  status: 400,
  ...said('authorizeBody.invalid_scope.the-requested-scope-is-not-available'),
  check: 'scope.known',
  states: refusedAtOnce,
}
const toTheToken = stretch('authorize', 'query')

/** What the web app asks to be allowed. */
export const scopeWhatIfs = series(
  {
    station: 'redirect-out',
    by: 'me',
    at: 'redirect',
    then: stretch('authorize', 'follow'),
    sources: [webServerFlow, seenInTraffic],
  },
  [
    {
      id: 'scope-unknown',
      title: 'a scope is misspelt',
      ask: 'The web app asks for `openid apis`. What happens to the name that nobody knows?',
      answers: [
        'The whole request is refused, before the login.',
        'It is dropped, and the rest is granted.',
        'The user is asked, and sees the unknown name.',
        'The web app is called back with invalid_scope.',
      ],
      reason:
        'The standard would send invalid_scope back to the web app. Salesforce tells it at its own address, as bare text.',
      sources: [seenInTraffic, rfc(6749, '4.1.2.1')],
      change: edited('redirect', parameter('scope', 'openid apis')),
      expect: unknownScope,
    },
    {
      id: 'scope-commas',
      title: 'commas stand between the scopes',
      ask: 'How many scopes does Salesforce see in `openid,api,refresh_token`?',
      answers: [
        'One, with a name that nobody knows.',
        'Three: commas are as good as spaces.',
        'None, so all scopes of the app are granted.',
      ],
      reason: 'Scopes are separated by spaces. A comma is part of a name that does not exist.',
      sources: [rfc(6749, '3.3'), seenInTraffic],
      change: edited('redirect', parameter('scope', 'openid,api,refresh_token')),
      expect: unknownScope,
    },
    {
      id: 'scope-not-on-app',
      title: 'the web app asks for a scope that the app does not have',
      setting: 'Selected OAuth Scopes',
      ask: 'Salesforce knows `chatbot_api`, but it was not selected for this app. When is that told?',
      answers: [
        'After the login, on a page of Salesforce.',
        'At once, as bare text.',
        'Never: the scope is missing from the token answer.',
        'In the callback of the web app.',
      ],
      reason:
        'A known name passes at first. What this app may have in this org is looked up once the user is known.',
      change: edited('redirect', parameter('scope', 'openid chatbot_api')),
      then: [...stretch('authorize', 'consent'), follow],
      expect: {
        status: 200,
        ...said('errorPage.invalid_scope.the-requested-scope-is-not-allowed'),
        check: 'scope.allowed',
        states: refusedAfterLogin,
      },
    },
    {
      id: 'scope-left-out',
      title: 'the web app asks for no scope at all',
      ask: 'What does a token get when nobody says what it is for?',
      answers: [
        'Everything that is selected for the app.',
        'Nothing: without a scope the request is refused.',
        'The smallest scope, id.',
      ],
      reason:
        'Left out means all scopes of the app, more than most apps need. Say what you need, and no more.',
      change: edited('redirect', without('scope')),
      then: toTheToken,
      expect: { status: 200, ...nothingRefused, check: 'tokens.issued', states: connected },
    },
    {
      id: 'scope-without-refresh-token',
      title: 'the web app does not ask for refresh_token',
      ask: 'The scope `refresh_token` is selected for the app, but not asked for. Does one come?',
      answers: [
        'No: the answer holds an access token alone.',
        'Yes: all that is selected for the app is granted.',
        'No: for want of it the request is refused.',
      ],
      reason:
        'When the session ends the user has to come back. Nothing warns of it: the field is simply not there.',
      change: edited('redirect', parameter('scope', 'openid api')),
      then: toTheToken,
      expect: {
        status: 200,
        ...nothingRefused,
        check: 'tokens.issued',
        states: { ...connected, refreshToken: 'none' },
      },
    },
  ],
)
