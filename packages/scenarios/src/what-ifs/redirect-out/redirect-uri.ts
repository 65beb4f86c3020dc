import { deduced, practiceClient, rfc, seenInTraffic, webServerFlow } from '@flowscope/reference'
import { parameter, without } from '../../edits.ts'
import { stretch } from '../../walk.ts'
import { refusedAtOnce } from '../endings.ts'
import { edited } from '../moves.ts'
import { nothingRefused, said } from '../said.ts'
import { series } from '../series.ts'
import { matchingLoosely } from '../setups.ts'

const mismatch = said('authorizeBody.redirect_uri_mismatch.redirect-uri-must-match-configuration')
const notRegistered = {
  status: 400,
  ...mismatch,
  check: 'redirectUri.registered',
  states: refusedAtOnce,
}
const { callbackUrl } = practiceClient

/** The web app writes an address at Salesforce into its redirect, and gets its own callback wrong. */
export const redirectUriWhatIfs = series(
  {
    station: 'redirect-out',
    by: 'me',
    at: 'redirect',
    then: stretch('authorize', 'follow'),
    sources: [rfc(6749, '3.1.2.3'), webServerFlow, seenInTraffic],
  },
  [
    {
      id: 'redirect-uri-other-path',
      title: 'the redirect URI names another path',
      ask: 'Host and port are registered, the path is not. What does Salesforce compare?',
      answers: [
        'The whole string, so it refuses.',
        'The host alone, so it goes on.',
        'The host now, and the path later at the token endpoint.',
      ],
      reason: 'Salesforce compares the redirect URI as text, with all that is in it.',
      change: edited('redirect', parameter('redirect_uri', 'http://localhost:3000/callback')),
      expect: notRegistered,
    },
    {
      id: 'redirect-uri-trailing-slash',
      title: 'the redirect URI ends in a slash',
      ask: 'One slash more, and a browser would open the same page. Does Salesforce mind?',
      answers: [
        'Yes: compared as text it is another address.',
        'No: a slash at the end is dropped before comparing.',
        'No: the registered URL is a prefix of it, and that is enough.',
        'Yes: a callback URL must not end in a slash.',
      ],
      reason: 'Nothing is tidied up before comparing: equal means equal in every character.',
      change: edited('redirect', parameter('redirect_uri', `${callbackUrl}/`)),
      expect: notRegistered,
    },
    {
      id: 'redirect-uri-other-case',
      title: 'the redirect URI says Callback with a capital C',
      ask: 'Upper and lower case differ in one letter of the path. What happens?',
      answers: [
        'Salesforce refuses: C is not c.',
        'Nothing: addresses do not distinguish upper and lower case.',
        'Salesforce sends the browser to the registered spelling instead.',
      ],
      reason:
        'Host names do not distinguish upper and lower case, paths do; a comparison of strings always does.',
      change: edited(
        'redirect',
        parameter('redirect_uri', callbackUrl.replace('callback', 'Callback')),
      ),
      expect: notRegistered,
    },
    {
      id: 'redirect-uri-other-port',
      title: 'the redirect URI names another port',
      ask: 'The development server has moved from port 3000 to 3002. Must anything be registered?',
      answers: [
        'Yes: the port is part of what is compared.',
        'No: for localhost the port does not count.',
        'No: only the path is compared on localhost.',
      ],
      reason:
        'RFC 8252 asks servers to let native apps choose a loopback port. Salesforce does not: register each port.',
      sources: [rfc(8252, '7.3'), webServerFlow, seenInTraffic],
      change: edited('redirect', parameter('redirect_uri', callbackUrl.replace('3000', '3002'))),
      expect: notRegistered,
    },
    {
      id: 'redirect-uri-http',
      title: 'the redirect URI says http where https is registered',
      ask: 'https://oauth.pstmn.io/v1/callback is registered, and the request says http. Refused?',
      answers: [
        'Yes: the two differ by one letter.',
        'No: Salesforce turns http into https.',
        'No: the scheme is not part of what is compared.',
        'Yes: no http address may be registered, not even localhost.',
      ],
      reason:
        'A code on plain http could be read on the way. The comparison of strings does not let it come to that.',
      sources: [rfc(6749, '3.1.2.1'), seenInTraffic],
      change: edited('redirect', parameter('redirect_uri', 'http://oauth.pstmn.io/v1/callback')),
      expect: notRegistered,
    },
    {
      id: 'redirect-uri-missing',
      title: 'the authorization request has no redirect URI',
      ask: 'Could Salesforce not take the registered one?',
      answers: [
        'It does not: the request is refused.',
        'It takes the first one that is registered.',
        'It shows the code on a page, to be copied.',
      ],
      reason:
        'Several callback URLs can be registered. Salesforce wants to be told which, always. The code is documented; the words with it are not.',
      sources: [rfc(6749, '3.1.2.3'), webServerFlow, deduced],
      change: edited('redirect', without('redirect_uri')),
      expect: {
        ...notRegistered,
        ...said('authorizeBody.redirect_uri_missing'),
        text: mismatch.text,
      },
    },
    {
      id: 'redirect-uri-loose-match',
      by: 'salesforce',
      title: 'Salesforce compared only the beginning of the redirect URI (it does not)',
      setting: 'None: Salesforce has no such switch. It is here to show what exactness is for.',
      ask: 'The redirect URI goes on behind the registered one. Who could receive the code?',
      answers: [
        'Whoever controls any page below that address.',
        'Only the web app: the beginning is its own.',
        'Nobody: the browser drops what comes behind.',
      ],
      reason:
        'One page below the callback that forwards or loads from strangers is enough to leak codes. So the whole string is compared.',
      sources: [rfc(9700, '4.1.1')],
      setup: matchingLoosely,
      change: edited('redirect', parameter('redirect_uri', `${callbackUrl}/anything/below`)),
      expect: {
        status: 302,
        ...nothingRefused,
        check: 'codeChallenge.wellFormed',
        states: { flow: 'authenticating.drafting', accessToken: 'none' },
      },
    },
  ],
)
