import { encodeForm, withoutHeader, type HttpRequest } from '@flowscope/http-message'
import { deduced, practiceClient, rfc, seenInTraffic } from '@flowscope/reference'
import { request, withBody, type Edit } from '../edits.ts'
import { receivedBefore } from '../seen.ts'
import { answered, revoked, send, sessionOver } from './back-channel-endings.ts'
import { edited } from './moves.ts'
import { nothingRefused } from './said.ts'
import { series } from './series.ts'

/** What a token is worth, asked of Salesforce. */
export const introspectWhatIfs = series(
  {
    station: 'revoke',
    by: 'me',
    at: 'expiry',
    then: [],
    sources: [rfc(7662, '2.1'), seenInTraffic],
  },
  [
    {
      id: 'introspect-own-token',
      title: 'the web app asks what its access token is worth',
      ask: 'The token is the web app’s own, and alive. What does the answer begin with?',
      answers: [
        'active: true, and then whose it is and for what.',
        'The claims of the token, signed as in an id_token.',
        '403: only the API may ask.',
      ],
      reason:
        'Introspection is for whoever receives tokens and did not issue them. It asks for key and secret.',
      sources: [rfc(7662, '2.1'), seenInTraffic],
      change: edited('userinfo', introspecting({ withSecret: true })),
      expect: answered('introspection.answered'),
    },
    {
      id: 'introspect-after-revoke',
      title: 'the web app asks what its access token is worth after it was revoked',
      ask: 'The token is dead. Is the question an error?',
      answers: [
        'No: 200, and active is false.',
        'Yes: 400, invalid_token.',
        'Yes: 401, since the token is dead.',
      ],
      reason:
        'The question was good, and the answer is no. Nothing else is told of a token that is not alive.',
      sources: [rfc(7662, '2.2'), deduced],
      change: send('revoke'),
      then: [edited('userinfo', introspecting({ withSecret: true }))],
      expect: {
        status: 200,
        ...nothingRefused,
        check: 'introspection.answered',
        states: { ...revoked, extra: 'answered' },
      },
    },
    {
      id: 'introspect-without-secret',
      title: 'introspection is asked without the consumer secret',
      ask: 'Token and consumer key are right. Who may ask about a token?',
      answers: [
        'A client that proves itself.',
        'Everybody who has the token.',
        'Everybody who knows the consumer key.',
      ],
      reason:
        'Without the secret it is a 401, as at no other OAuth endpoint here. Otherwise a thief could ask which finds are worth keeping.',
      sources: [rfc(7662, '2.1'), seenInTraffic],
      change: edited('userinfo', introspecting({ withSecret: false })),
      expect: {
        status: 401,
        code: '401',
        text: 'Unauthorized',
        check: 'client.introspects',
        states: sessionOver,
      },
    },
  ],
)

/** A question about the first access token, written into a call that the web app may make any time. */
function introspecting({ withSecret }: { readonly withSecret: boolean }): Edit {
  const { consumerKey, consumerSecret } = practiceClient
  return (draft, seen) =>
    request((sent) => {
      const fields: (readonly [string, string])[] = [
        ['token', receivedBefore(seen, 'token', 'access_token')],
        ['client_id', consumerKey],
      ]
      if (withSecret) fields.push(['client_secret', consumerSecret ?? ''])
      const asked: HttpRequest = {
        ...sent,
        method: 'POST',
        target: '/services/oauth2/introspect',
        headers: withoutHeader(sent.headers, 'Authorization'),
      }
      return withBody(asked, encodeForm(fields), 'application/x-www-form-urlencoded')
    })(draft, seen)
}
