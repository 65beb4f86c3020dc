import { deduced, endpoints, rfc, seenInTraffic } from '@flowscope/reference'
import { atAuthority, parameter, request, without } from '../../edits.ts'
import { answered, tokenRefused } from '../back-channel-endings.ts'
import { refusedAfterLogin } from '../endings.ts'
import { edited } from '../moves.ts'
import { series } from '../series.ts'
import { loginHost, sandboxLoginHost, withSandbox } from '../setups.ts'
import { asGet, asJson } from './envelopes.ts'

const noGrantType = tokenRefused(
  'unsupported_grant_type.grant-type-not-supported',
  'grantType.supported',
)
const otherAddress = tokenRefused(
  'redirect_uri_mismatch.redirect-uri-must-match-configuration',
  'redirectUri.same',
  'authorizeBody',
)

/** The right values in the wrong envelope. */
export const messageWhatIfs = series(
  {
    station: 'token-request',
    by: 'me',
    at: 'token',
    then: [],
    sources: [rfc(6749, '4.1.3'), seenInTraffic],
  },
  [
    {
      id: 'token-redirect-uri-differs',
      title: 'the redirect URI is another one than before',
      ask: 'No browser is sent anywhere by this request. Does the redirect URI matter, if it is registered?',
      answers: [
        'Yes: it has to be the one of the authorize request.',
        'No: any registered one will do.',
        'Yes: it is where the answer is sent.',
      ],
      reason:
        'The comparison shows that the code came back to the address that was asked for, and not to another one of the app.',
      change: edited('token', parameter('redirect_uri', 'http://localhost:8080/callback')),
      expect: otherAddress,
    },
    {
      id: 'token-redirect-uri-missing',
      title: 'the redirect URI is left out',
      ask: 'It was in the authorize request, and Salesforce has kept it. May it be left out now?',
      answers: [
        'No: missing is different.',
        'Yes: Salesforce knows it already.',
        'Yes, if the app has a single callback URL.',
        'No: without it the answer has nowhere to go.',
      ],
      reason: 'What was sent there has to be sent here, and equal.',
      sources: [rfc(6749, '4.1.3'), deduced],
      change: edited('token', without('redirect_uri')),
      expect: otherAddress,
    },
    {
      id: 'token-as-json',
      title: 'the body is JSON instead of a form',
      ask: 'All values are right, in a JSON object. What does Salesforce complain about?',
      answers: [
        'The body: it is not form-encoded, and no field is looked for.',
        'The code, which it reads with the quotes around it.',
        'Nothing: it reads both.',
      ],
      reason:
        'Answers are JSON, questions are forms. Salesforce’s own words for such a body are not on record.',
      sources: [rfc(6749, '4.1.3'), deduced],
      change: edited('token', request(asJson)),
      expect: tokenRefused(
        'invalid_request.the-request-body-is-not-form-encoded',
        'parameters.formEncoded',
        'authorizeBody',
      ),
    },
    {
      id: 'token-by-get',
      title: 'the request is a GET, with everything in its address',
      ask: 'Opening the token address in a browser is a GET. Does it bring tokens?',
      answers: [
        'No: tokens are asked for with POST.',
        'Yes: the parameters are the same.',
        'No: a GET is answered with the login page.',
      ],
      reason:
        'An address with code and secret in it would be kept by everything on the way. Salesforce’s own words for this are not known.',
      sources: [rfc(6749, '3.2'), deduced],
      change: edited('token', request(asGet)),
      expect: {
        ...tokenRefused('invalid_request.must-use-http-post', 'method.allowed'),
        status: 405,
      },
    },
    {
      id: 'grant-type-of-response',
      title: 'grant_type says code',
      ask: 'The authorize request had response_type=code. Is grant_type=code the other half?',
      answers: [
        'No: here it is authorization_code.',
        'Yes: they have to be equal.',
        'It is ignored where a code is sent.',
      ],
      reason: 'Two parameters, two vocabularies. The name is compared as a whole.',
      change: edited('token', parameter('grant_type', 'code')),
      expect: noGrantType,
    },
    {
      id: 'grant-type-missing',
      title: 'grant_type is left out',
      ask: 'There is a code in the body, so it is plain what is wanted. What comes back?',
      answers: [
        'unsupported_grant_type, as for a wrong name.',
        'Tokens: a code can mean one grant only.',
        'invalid_request: a required parameter is missing.',
      ],
      reason: 'Salesforce guesses nothing: a missing name is a name that it does not know.',
      sources: [rfc(6749, '5.2'), deduced],
      change: edited('token', without('grant_type')),
      expect: noGrantType,
    },
    {
      id: 'token-at-login-host',
      title: 'the token request goes to the login host instead of My Domain',
      ask: 'The user logged in at the company’s own My Domain. Does the general login host know the code?',
      answers: [
        'Yes, but the id_token names another iss.',
        'No: a code is good at the host that gave it, and nowhere else.',
        'Yes, and everything is as before.',
      ],
      reason:
        'Login host and My Domain are two doors of one house, and each signs with its own name. A web app that compares iss, as it should, turns the answer down: stay with one door.',
      sources: [endpoints, deduced],
      change: edited(
        'token',
        request((sent) => atAuthority(sent, loginHost)),
      ),
      expect: { ...answered('idToken.iss'), states: { ...refusedAfterLogin, extra: 'idle' } },
    },
    {
      id: 'token-at-sandbox-login',
      title: 'the token request goes to the sandbox login',
      ask: 'One word differs: test for login. Is the code known there?',
      answers: [
        'No: sandboxes have users and codes of their own.',
        'Yes: both hosts belong to Salesforce.',
        'No: a sandbox has no app with this consumer key.',
      ],
      reason:
        'A sandbox is a copy, and the app was copied along: key and secret are right, and still the code is a stranger.',
      sources: [endpoints, deduced],
      setup: withSandbox,
      change: edited(
        'token',
        request((sent) => atAuthority(sent, sandboxLoginHost)),
      ),
      expect: tokenRefused('invalid_grant.invalid-authorization-code', 'code.ofClient'),
    },
  ],
)
