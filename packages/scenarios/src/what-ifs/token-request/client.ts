import {
  appSettings,
  deduced,
  platformCliApp,
  practiceClient,
  rfc,
  seenInTraffic,
  webServerFlow,
} from '@flowscope/reference'
import { encodeForm, pathOf, type HttpRequest } from '@flowscope/http-message'
import { parameter, request, together, without, type Edit } from '../../edits.ts'
import { answered, tokenRefused, wrongClient } from '../back-channel-endings.ts'
import { edited, onApp } from '../moves.ts'
import { series } from '../series.ts'

const notProved = tokenRefused(wrongClient, 'client.authenticated')

/** How the web app proves that it is the app. */
export const clientWhatIfs = series(
  {
    station: 'token-request',
    by: 'me',
    at: 'token',
    then: [],
    sources: [rfc(6749, '2.3.1'), seenInTraffic],
  },
  [
    {
      id: 'secret-wrong',
      title: 'the consumer secret is that of another app',
      ask: 'Which status does Salesforce give to a wrong secret?',
      answers: [
        '400, with invalid_client.',
        '401, with WWW-Authenticate, as the RFC says.',
        '403: the server knows the app and does not let it in.',
      ],
      reason:
        'Every OAuth error of this endpoint is a 400. A library that waits for a 401 to ask for another secret waits for ever.',
      sources: [seenInTraffic, rfc(6749, '5.2')],
      change: edited('token', parameter('client_secret', 'A'.repeat(64))),
      expect: notProved,
    },
    {
      id: 'secret-missing',
      title: 'the consumer secret is left out',
      ask: 'The verifier is right and proves the attempt. Is the secret still needed?',
      answers: [
        'Yes, as long as the app says that it is.',
        'No: PKCE takes its place.',
        'No: a missing secret counts as an empty one, which fits.',
      ],
      reason:
        'PKCE proves that it is the same attempt, the secret that it is the same app. Require Secret for Web Server Flow is on.',
      change: edited('token', without('client_secret')),
      expect: notProved,
    },
    {
      id: 'secret-not-required',
      by: 'salesforce',
      title: 'the app requires no secret, and none is sent',
      setting: 'Require Secret for Web Server Flow',
      ask: 'The administrator unticks one box. What changes for a request without a secret?',
      answers: [
        'It is served: the code and its verifier are enough.',
        'Nothing: a web server is always asked for its secret.',
        'It is served, but no refresh token comes.',
      ],
      reason:
        'That is the setting for apps that cannot keep a secret. For a web server it takes away one of two locks.',
      sources: [appSettings, rfc(6749, '2.1')],
      change: onApp({ requireSecretForWebServerFlow: false }),
      then: [edited('token', without('client_secret'))],
      expect: answered('tokens.issued'),
    },
    {
      id: 'secret-in-query',
      title: 'key and secret are sent in the query of the address',
      ask: 'The form holds the rest, the address holds key and secret. What happens?',
      answers: [
        'They are read there as well, and tokens come.',
        'They are not read there, so the app is unknown.',
        'The request is refused because the secret was exposed.',
      ],
      reason:
        'That it works is the trap: an address is kept in the logs of servers and proxies. RFC 6749 forbids it; the body or the Authorization header are the places.',
      sources: [rfc(6749, '2.3.1'), deduced],
      change: edited('token', credentialsInQuery),
      expect: answered('tokens.issued'),
    },
    {
      id: 'secret-is-the-key',
      title: 'the consumer key stands in the field of the secret as well',
      ask: 'Two long strings, copied in a hurry. Does Salesforce say which one is wrong?',
      answers: [
        'No: invalid client credentials, whichever it is.',
        'Yes: it names client_secret.',
        'It accepts the key: that is what identifies the app.',
      ],
      reason:
        'The key is public and stands in every authorize URL, so it proves nothing. Key and secret come as a pair.',
      change: edited('token', parameter('client_secret', practiceClient.consumerKey)),
      expect: notProved,
    },
    {
      id: 'client-id-missing',
      title: 'client_id is left out',
      ask: 'Salesforce knows for which app it made the code. Does it need the consumer key?',
      answers: [
        'Yes: without it no app is looked for at all.',
        'No: the code names the app.',
        'No: the secret is unique, so it names the app.',
      ],
      reason:
        'The client comes first: before anybody looks at a code it must be clear who is asking.',
      sources: [rfc(6749, '4.1.3'), deduced],
      change: edited('token', without('client_id')),
      expect: tokenRefused(
        'invalid_client_id.client-identifier-invalid',
        'client.known',
        'authorizeBody',
      ),
    },
    {
      id: 'client-id-of-another-app',
      title: 'client_id is the key of another app',
      ask: 'The key is that of Salesforce’s command line tool, which has no secret. The secret is ours. Who is this?',
      answers: [
        'Nobody: key and secret do not belong together.',
        'The command line tool: a needless secret is ignored.',
        'This web app: the secret decides.',
      ],
      reason:
        'A secret that comes along is compared, even where none is required. Here there is nothing that it could equal.',
      sources: [deduced, rfc(6749, '2.3.1')],
      change: edited('token', parameter('client_id', platformCliApp.consumerKey)),
      expect: notProved,
    },
    {
      id: 'secret-in-header',
      title: 'key and secret travel in the Authorization header',
      ask: 'Basic authentication instead of two fields. Is that allowed?',
      answers: [
        'Yes: Salesforce reads either.',
        'No: Salesforce reads the body alone.',
        'Yes, but no refresh token comes.',
      ],
      reason:
        'The RFC prefers the header, most examples show the fields. Send one of them: where both come, the header is not looked at.',
      sources: [rfc(6749, '2.3.1'), webServerFlow],
      change: edited(
        'token',
        together(without('client_id'), without('client_secret'), basicHeader),
      ),
      expect: answered('tokens.issued'),
    },
  ],
)

function credentialsInQuery(...[draft, seen]: Parameters<Edit>) {
  const { consumerKey, consumerSecret } = practiceClient
  const query = encodeForm([
    ['client_id', consumerKey],
    ['client_secret', consumerSecret ?? ''],
  ])
  const inQuery = request((sent) => ({ ...sent, target: `${pathOf(sent.target)}?${query}` }))
  return together(without('client_id'), without('client_secret'), inQuery)(draft, seen)
}

function basicHeader(...[draft, seen]: Parameters<Edit>) {
  const { consumerKey, consumerSecret } = practiceClient
  const pair = btoa(`${consumerKey}:${consumerSecret ?? ''}`)
  return request((sent): HttpRequest => ({
    ...sent,
    headers: [...sent.headers, ['Authorization', `Basic ${pair}`]],
  }))(draft, seen)
}
