import { approvals, deduced, webServerFlow } from '@flowscope/reference'
import { parameter } from '../edits.ts'
import type { Move } from '../move.ts'
import { stretch } from '../walk.ts'
import { edited, follow } from './moves.ts'
import { nothingRefused } from './said.ts'
import { series } from './series.ts'

const connectAgain: Move = { type: 'restart', how: 'connectAgain' }
const toSalesforce = stretch('connect', 'authorize')
const authorize: Move = { type: 'send', step: 'authorize' }

const codeAtOnce = {
  status: 200,
  ...nothingRefused,
  check: 'code.issued',
  states: { flow: 'returning', salesforceSession: 'loggedIn' },
}
const question = {
  status: 200,
  ...nothingRefused,
  check: 'consent.shown',
  states: { flow: 'consenting.drafting', salesforceSession: 'loggedIn' },
}
const loginPage = { ...question, check: 'login.shown' }

function asking(name: string, value: string): Move {
  return edited('authorize', parameter(name, value))
}

/** The user connects a second time, with the session and the approval of the first. */
export const againWhatIfs = series(
  {
    station: 'authorize-request',
    by: 'user',
    at: 'query',
    then: [],
    sources: [webServerFlow, approvals],
  },
  [
    {
      id: 'again-same-scopes',
      title: 'the user connects a second time, in the same browser',
      ask: 'Sam has a session and has allowed this app before. How many pages are there to see?',
      answers: [
        'None: a code comes after two hops.',
        'One: the question, each time.',
        'Two: login and question, as before.',
      ],
      reason:
        'The cookie stands for the login, the approval on record for the consent. The code is a new one all the same.',
      change: connectAgain,
      then: [...toSalesforce, authorize, follow],
      expect: codeAtOnce,
    },
    {
      id: 'again-more-scopes',
      by: 'me',
      title: 'the user connects a second time, and the web app asks for more',
      ask: 'Last time Sam allowed `openid api refresh_token`. Now `web` is asked for, too. And now?',
      answers: [
        'Sam is asked again.',
        'A code comes at once: the app was allowed.',
        'A code comes at once, without the new scope.',
      ],
      reason: 'An approval is for what was on the page. More needs another yes.',
      sources: [webServerFlow, approvals, deduced],
      change: connectAgain,
      then: [...toSalesforce, asking('scope', 'openid api web refresh_token'), follow],
      expect: question,
    },
    {
      id: 'again-immediate',
      by: 'me',
      title: 'the user connects a second time, with immediate=true',
      ask: 'The web app wants an answer without any page. Can it have one now?',
      answers: [
        'Yes: session and approval are there.',
        'No: immediate always fails in this flow.',
        'Yes, but only an id token.',
      ],
      reason: 'That is what immediate is for: to ask silently whether everything is still there.',
      change: connectAgain,
      then: [...toSalesforce, asking('immediate', 'true'), follow],
      expect: codeAtOnce,
    },
    {
      id: 'again-prompt-login',
      by: 'me',
      title: 'the user connects a second time, with prompt=login',
      ask: 'Sam is logged in. Does Salesforce ask for the password?',
      answers: [
        'Yes: prompt=login wants a fresh login.',
        'No: the session counts.',
        'Only if the session is older than 15 minutes.',
      ],
      reason: 'For what is worth more than a cookie that somebody left in a browser.',
      sources: [webServerFlow],
      change: connectAgain,
      then: [...toSalesforce, asking('prompt', 'login'), follow, follow],
      expect: { ...loginPage, states: { flow: 'authenticating.atLoginPage' } },
    },
    {
      id: 'again-prompt-consent',
      by: 'me',
      title: 'the user connects a second time, with prompt=consent',
      ask: 'Sam has allowed this before. Is the question put again?',
      answers: [
        'Yes: prompt=consent asks for it.',
        'No: an approval lasts until it is revoked.',
        'Yes, and the login page comes first.',
      ],
      reason: 'Only users whom an administrator pre-authorised never see it.',
      sources: [webServerFlow],
      change: connectAgain,
      then: [...toSalesforce, asking('prompt', 'consent'), follow],
      expect: question,
    },
    {
      id: 'again-after-logout',
      title: 'the user logs out at Salesforce before connecting a second time',
      ask: 'The session is gone. What is left of the first time?',
      answers: [
        'The approval: Sam logs in, and is not asked.',
        'Nothing: login and question come again.',
        'Nothing, and the web app’s tokens are gone, too.',
      ],
      reason: 'Session and approval are two things. Tokens hang on the approval.',
      change: { type: 'send', step: 'logOut' },
      then: [connectAgain, ...toSalesforce, authorize, ...stretch('follow', 'consent')],
      expect: codeAtOnce,
    },
  ],
)
