import {
  appSettings,
  deduced,
  rfc,
  scopeValues,
  seenInTraffic,
  webServerFlow,
} from '@flowscope/reference'
import { parameter } from '../edits.ts'
import { stretch } from '../walk.ts'
import { answered, send } from './back-channel-endings.ts'
import { connected, refusedAfterLogin } from './endings.ts'
import { edited, minutesLater, onApp, onWebApp } from './moves.ts'
import { series } from './series.ts'

const toTokens = [...stretch('authorize', 'token'), send('token')]

/** What comes with the tokens, what does not, and what the web app makes of it. */
export const tokenResponseWhatIfs = series(
  { station: 'token-response', by: 'me', at: 'redirect', then: toTokens, sources: [webServerFlow] },
  [
    {
      id: 'offline-access-asked-for',
      title: 'the web app asks for offline_access instead of refresh_token',
      ask: 'OpenID Connect calls it offline_access, and Setup lists both. Does a refresh token come?',
      answers: [
        'Yes: to Salesforce it is the same scope.',
        'No: Salesforce gives one for refresh_token only.',
        'Yes, and an id_token, since the name is OpenID Connect’s.',
      ],
      reason:
        'Two names for one item in Setup: Perform requests at any time. One of the two has to be asked for.',
      change: edited('redirect', parameter('scope', 'api offline_access')),
      expect: answered('tokens.issued'),
      sources: [webServerFlow, scopeValues],
    },
    {
      id: 'no-openid-scope',
      title: 'the scope openid is not asked for',
      ask: 'Without openid, how does the web app learn who has logged in?',
      answers: [
        'From the identity URL, which stands in id.',
        'Not at all: there is no id in the answer.',
        'From the id_token, which always comes.',
      ],
      reason:
        'Every Salesforce answer has id, an address that tells who the user is. openid adds a signed id_token to it.',
      change: edited('redirect', parameter('scope', 'api refresh_token')),
      then: [...toTokens, send('identity')],
      expect: answered('identity.answered'),
    },
    {
      id: 'jwt-access-tokens',
      by: 'salesforce',
      at: 'token',
      title: 'the app issues JWT access tokens',
      setting: 'Issue JSON Web Token (JWT)-based access tokens',
      ask: 'The access token is now readable. Does the web app have to do anything else?',
      answers: [
        'No: it is sent as before.',
        'Yes: it has to sign each call with the token’s key.',
        'Yes: it has to send the id_token as well.',
      ],
      reason:
        'To the web app a token stays a string; token_format says which kind. That others can check it without asking Salesforce is for them.',
      sources: [appSettings, rfc(9068, '2'), seenInTraffic],
      change: onApp({ issueJwtAccessTokens: true }),
      then: [send('token'), send('query')],
      expect: answered('query.answered'),
    },
    {
      id: 'clock-ahead',
      at: 'token',
      by: 'time',
      title: 'the web app’s clock is three minutes ahead',
      ask: 'The id_token is valid for two minutes from now. The web app’s clock says that it is three minutes later. Who complains?',
      answers: [
        'The web app: to its clock the id_token has run out on arrival.',
        'Salesforce: it refuses a code from the future.',
        'Nobody: only the server that issued a token looks at its times.',
      ],
      reason:
        'Salesforce has answered well, and the web app turns the answer down. Set the clock by a time server, and allow a minute or two of difference.',
      sources: [rfc(7519, '4.1.4'), deduced],
      change: onWebApp({ clockAheadMinutes: 3 }),
      then: [send('token')],
      expect: {
        ...answered('idToken.exp'),
        states: { ...refusedAfterLogin, extra: 'idle' },
      },
    },
    {
      id: 'clock-ahead-long-id-token',
      at: 'token',
      by: 'salesforce',
      title: 'the clock is ahead, and the id_token lives for ten minutes',
      setting: 'Token Valid for, in Configure ID Token',
      ask: 'The same clock, three minutes ahead. Does a longer id_token help?',
      answers: [
        'Yes: three minutes fit into ten.',
        'No: the start of its life is in the past as well.',
        'No: Salesforce compares the clocks first.',
      ],
      reason:
        'It hides the fault and does not mend it: a clock that goes on drifting will be out again.',
      sources: [appSettings],
      setup: (setup) => ({ ...setup, client: { ...setup.client, clockAheadMinutes: 3 } }),
      change: onApp({ idTokenMinutes: 10 }),
      then: [send('token')],
      expect: answered('tokens.issued'),
    },
    {
      id: 'tokens-late',
      by: 'time',
      at: 'query',
      title: 'an hour passes before the first call',
      ask: 'The answer has no expires_in. Is the access token still good after an hour?',
      answers: [
        'Yes: a session here lasts two hours without use.',
        'No: without expires_in it is good for an hour at most.',
        'Nobody can know: it may end at any moment.',
      ],
      reason:
        'Salesforce leaves expires_in out, and each use renews the session. A web app waits for the refusal and refreshes then.',
      sources: [rfc(6749, '5.1'), webServerFlow],
      change: minutesLater(60),
      then: [send('query')],
      expect: { ...answered('query.answered'), states: connected },
    },
  ],
)
