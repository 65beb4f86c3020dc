import {
  encodeForm,
  formValue,
  parseForm,
  pathOf,
  queryOf,
  type HttpRequest,
} from '@flowscope/http-message'
import { deduced, rfc, webServerFlow } from '@flowscope/reference'
import { parameter, request, together, withBody } from '../../edits.ts'
import type { Move } from '../../move.ts'
import { stretch } from '../../walk.ts'
import { connected } from '../endings.ts'
import { backToWebApp, edited, follow } from '../moves.ts'
import { said } from '../said.ts'
import { series } from '../series.ts'

const connectAgain: Move = { type: 'restart', how: 'connectAgain' }
const more = parameter('scope', 'openid api web refresh_token')
const askForMore = [...stretch('connect', 'authorize'), edited('authorize', more)]

/** The question would have to be put again, and somebody would rather do without the page. */
export const notShownWhatIfs = series(
  { station: 'consent', by: 'me', at: 'query', then: [], sources: [webServerFlow, deduced] },
  [
    {
      id: 'consent-pressed-from-elsewhere',
      by: 'attacker',
      title: 'another site presses Allow before the page is shown',
      ask: 'Sam has a session, so the cookie comes along. A hidden form sends what the Allow button would send. Does it count?',
      answers: [
        'No: the form must carry a token of the page that Sam was shown.',
        'Yes: the cookie shows that it is Sam.',
        'Yes, if the form knows under which name the request is parked.',
      ],
      reason:
        'A cookie tells whose browser it is, not who pressed. So each consent page brings a token for one use, tied to this session, and nobody else has it.',
      sources: [rfc(6749, '10.13'), deduced],
      change: connectAgain,
      then: [...askForMore, edited('follow', request(asIfAllowed)), follow],
      expect: {
        status: 200,
        ...said(
          'errorPage.OAUTH_APPROVAL_ERROR_GENERIC.an-unexpected-error-has-occurred-during-authentication-please-try-again',
        ),
        check: 'confirmation.known',
        states: { ...connected, flow: 'refused' },
      },
    },
    {
      id: 'again-immediate-more-scopes',
      title: 'the user connects a second time, with immediate=true and one scope more',
      ask: 'There is a session, and an approval for less. Can Salesforce answer without a page?',
      answers: [
        'No: the web app is called back with immediate_unsuccessful.',
        'Yes: with a code for what was allowed before.',
        'No: the page comes all the same.',
      ],
      reason:
        'The question would have to be put, and immediate=true forbids it. The web app then asks once more, in the open.',
      sources: [webServerFlow],
      change: connectAgain,
      then: [
        ...stretch('connect', 'authorize'),
        edited('authorize', together(more, parameter('immediate', 'true'))),
        follow,
        ...backToWebApp,
      ],
      expect: {
        status: 400,
        ...said('redirect.immediate_unsuccessful'),
        check: 'consent.shown',
        states: { ...connected, flow: 'refused' },
      },
    },
  ],
)

function asIfAllowed(page: HttpRequest): HttpRequest {
  const source = formValue(parseForm(queryOf(page.target)), 'source') ?? ''
  const form = encodeForm([
    ['source', source],
    ['confirmationToken', 'madeUpByMallory'],
    ['allow', ' Allow '],
  ])
  const post = { ...page, method: 'POST', target: pathOf(page.target) }
  return withBody(post, form, 'application/x-www-form-urlencoded')
}
