import { deduced, rfc, webServerFlow } from '@flowscope/reference'
import { parameter, together, without } from '../../edits.ts'
import { stretch } from '../../walk.ts'
import { sentBack } from '../consent/sent-back.ts'
import { refusedAtOnce } from '../endings.ts'
import { backToWebApp, edited } from '../moves.ts'
import { said } from '../said.ts'
import { series } from '../series.ts'
import { userAgentFlowsBlocked } from '../setups.ts'

/** The address asks for another flow, or for more than an address holds. */
export const otherFlowWhatIfs = series(
  {
    station: 'redirect-out',
    by: 'me',
    at: 'redirect',
    then: stretch('authorize', 'follow'),
    sources: [webServerFlow, deduced],
  },
  [
    {
      id: 'id-token-without-nonce',
      title: 'the web app asks for an id token through the browser, without a nonce',
      ask: 'response_type=token id_token, and no nonce. What is missing?',
      answers: [
        'The nonce: Salesforce refuses before the login.',
        'Nothing: a nonce is optional in OpenID Connect.',
        'The consumer secret, which that flow needs as well.',
      ],
      reason:
        'An id token that travels through the browser could be anybody’s. The nonce ties it to this request, so here it must be there.',
      change: edited(
        'redirect',
        together(parameter('response_type', 'token id_token'), without('nonce')),
      ),
      expect: {
        status: 400,
        ...said('authorizeBody.invalid_request.nonce-is-required-for-an-id-token'),
        check: 'nonce.present',
        states: refusedAtOnce,
      },
    },
    {
      id: 'user-agent-flows-blocked',
      title: 'the web app asks for a token through the browser, and the org forbids it',
      setting: 'Allow OAuth User-Agent Flows',
      ask: 'response_type=token, in an org that blocks user-agent flows. Who is told, and when?',
      answers: [
        'The web app, after the login, in its callback.',
        'The user, before the login, on a page of Salesforce.',
        'Nobody: a code comes instead of the token.',
      ],
      reason:
        'Only the login tells which org is meant, and the setting is the org’s. Ask for a code: what travels through the browser is then worth nothing by itself.',
      sources: [rfc(9700, '2.1.2'), deduced],
      setup: userAgentFlowsBlocked,
      change: edited('redirect', parameter('response_type', 'token')),
      then: [...stretch('authorize', 'consent'), ...backToWebApp],
      expect: sentBack('redirect.oauth_flow_disabled', 'userAgentFlow.allowed'),
    },
  ],
)
