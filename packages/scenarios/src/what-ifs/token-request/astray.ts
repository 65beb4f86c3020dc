import { withHeader, type HttpRequest } from '@flowscope/http-message'
import { deduced, endpoints, rfc } from '@flowscope/reference'
import { request, together, without } from '../../edits.ts'
import { tokenRefused } from '../back-channel-endings.ts'
import { refusedAfterLogin } from '../endings.ts'
import { edited } from '../moves.ts'
import { series } from '../series.ts'

/** What misses the token endpoint, or cannot be read there. */
export const astrayWhatIfs = series(
  { station: 'token-request', by: 'me', at: 'token', then: [], sources: [deduced] },
  [
    {
      id: 'token-path-misspelt',
      title: 'the path of the token endpoint has an s too many',
      ask: 'POST /services/oauth2/tokens. What does Salesforce answer?',
      answers: [
        'A page, with status 404.',
        'invalid_request, as JSON.',
        'A redirect to the right address.',
      ],
      reason:
        'There is no endpoint, so there is no OAuth error either. Read the addresses from the discovery document.',
      sources: [endpoints, deduced],
      change: edited(
        'token',
        request((drafted) => ({ ...drafted, target: `${drafted.target}s` })),
      ),
      expect: {
        status: 404,
        code: '404',
        text: 'Not Found',
        check: 'route.known',
        states: { ...refusedAfterLogin, extra: 'idle' },
      },
    },
    {
      id: 'basic-header-not-encoded',
      title: 'key and secret stand in the Authorization header as they are',
      ask: '`Authorization: Basic key:secret`, without base64. Can Salesforce read it?',
      answers: [
        'No: after Basic comes base64, and this is none.',
        'Yes: the colon tells the halves apart.',
        'No, but it takes the app for one without a secret.',
      ],
      reason:
        'Basic encodes each half like a form, joins them with a colon and turns the whole into base64. Libraries do it; string templates forget it.',
      sources: [rfc(6749, '2.3.1'), deduced],
      change: edited(
        'token',
        together(request(withPlainBasic), without('client_id'), without('client_secret')),
      ),
      expect: {
        ...tokenRefused('invalid_basic_auth_header', 'basicHeader.readable'),
        text: 'invalid basic auth header',
      },
    },
  ],
)

function withPlainBasic(drafted: HttpRequest): HttpRequest {
  return { ...drafted, headers: withHeader(drafted.headers, 'Authorization', 'Basic key:secret') }
}
