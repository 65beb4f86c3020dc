import { explain } from '../entry.ts'
import { help, passwordFlowBlocked, rfc, seenInTraffic } from '../source.ts'

const jwtFlow = help('JWT bearer flow', 'xcloud.remoteaccess_oauth_jwt_flow')
const tokenExchange = help('token exchange flow', 'xcloud.remoteaccess_token_exchange_configure')

/** What is traded at the token endpoint where no browser is involved. */
export const tokenGrantEntries = explain(
  { places: ['token.form'], sources: [seenInTraffic], mark: 'seen' },
  [
    {
      name: 'assertion',
      what: 'A signed statement about a user: a JWT, or a SAML assertion in base64.',
      why: 'The signature of the app’s own key stands in for the user’s login, who approved the app before.',
      without: 'There is nothing to trade.',
      sources: [jwtFlow, rfc(7523, '2.1'), rfc(7522, '2.1')],
      mark: 'documented',
      secret: true,
    },
    {
      name: 'assertion_type',
      what: 'SAML assertion flow: the profile that the assertion follows.',
      why: 'Salesforce reads one, that of web single sign-on.',
      without: 'Salesforce answers `invalid_assertion_type`.',
    },
    {
      name: 'username',
      what: 'Username-password flow: who logs in.',
      why: 'The username also decides the org.',
      without: 'Salesforce answers `authentication failure`.',
      sources: [passwordFlowBlocked, rfc(6749, '4.3.2')],
      mark: 'documented',
    },
    {
      name: 'password',
      what: 'Username-password flow: the user’s password, the security token right behind it.',
      why: 'The app holds the password itself, which is why new orgs block this flow.',
      without: 'The same `authentication failure` as for a wrong one.',
      sources: [passwordFlowBlocked, rfc(6749, '4.3.2')],
      mark: 'documented',
      secret: true,
    },
    {
      name: 'subject_token',
      what: 'Token exchange: a token of somebody else, at most 10,000 characters.',
      why: 'An Apex handler of the org finds out whom it stands for.',
      without: 'There is nothing to exchange.',
      sources: [tokenExchange, rfc(8693, '2.1')],
      mark: 'documented',
      secret: true,
    },
    {
      name: 'subject_token_type',
      what: 'Token exchange: the kind of the subject token, as a URN.',
      why: 'Each handler says which kinds it reads.',
      without: 'Salesforce does not know which handler to ask.',
      sources: [tokenExchange, rfc(8693, '3')],
      mark: 'documented',
    },
    {
      name: 'token_handler',
      what: 'Token exchange: the developer name of the handler that shall decide.',
      why: 'An org can have several.',
      without: 'Salesforce chooses a handler by itself.',
      sources: [tokenExchange],
      mark: 'documented',
    },
  ],
)
