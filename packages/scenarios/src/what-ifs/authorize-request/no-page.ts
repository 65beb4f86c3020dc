import { deduced, webServerFlow } from '@flowscope/reference'
import { parameter } from '../../edits.ts'
import { stretch } from '../../walk.ts'
import { backToWebApp, edited, follow } from '../moves.ts'
import { nothingRefused, said } from '../said.ts'
import { series } from '../series.ts'

const loginPage = {
  status: 200,
  ...nothingRefused,
  check: 'login.shown',
  states: { flow: 'authenticating.atLoginPage', salesforceSession: 'unknown' },
}

/** The web app wants no page to be shown, and one is needed. */
export const noPageWhatIfs = series(
  { station: 'authorize-request', by: 'me', at: 'authorize', then: [], sources: [webServerFlow] },
  [
    {
      id: 'immediate-without-session',
      title: 'the web app asks with immediate=true, and nobody is logged in',
      ask: 'The user must see no page, but has to log in. Who hears of it?',
      answers: [
        'The web app, in its callback.',
        'The user, on a page of Salesforce.',
        'Nobody: immediate is passed over and the login page comes.',
      ],
      reason:
        'immediate=true promises that no page is shown. So the browser comes back at once with immediate_unsuccessful.',
      sources: [webServerFlow],
      change: edited('authorize', parameter('immediate', 'true')),
      then: [follow, ...backToWebApp],
      expect: {
        status: 400,
        ...said('redirect.immediate_unsuccessful'),
        check: 'login.needed',
        states: { flow: 'refused', accessToken: 'none' },
      },
    },
    {
      id: 'prompt-none',
      title: 'the web app asks with prompt=none, as OpenID Connect would',
      ask: 'Nobody is logged in. What does Salesforce make of prompt=none?',
      answers: [
        'It does not document it: the login page comes.',
        'It calls the web app back with login_required.',
        'It refuses the request as invalid.',
      ],
      reason:
        'Salesforce documents login, consent and select_account. Its own word for no page is immediate=true.',
      sources: [webServerFlow, deduced],
      change: edited('authorize', parameter('prompt', 'none')),
      then: stretch('follow', 'logIn'),
      expect: loginPage,
    },
  ],
)
