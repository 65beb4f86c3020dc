import { appSettings, deduced, rfc, seenInTraffic } from '../source.ts'
import { diagnose } from './finding.ts'
import { appSetting, oauthUsage } from './setup-pages.ts'

const initialToken = 'Initial Access Token for Dynamic Client Registration'

/** Refusals of dynamic registration. The codes are on record, the words are not. */
export const registrationFindings = diagnose(
  {
    places: ['tokenResponse'],
    sources: [deduced, rfc(7591, '3.2.2')],
    mark: 'inferred',
    setup: null,
  },
  [
    {
      code: 'failed_registration',
      meaning: 'The app could not be registered.',
      causes: [
        'A member of the request has a value that is not allowed.',
        'The initial access token is not good.',
      ],
      fix: 'Compare the request with the standard, and the token with the one in Setup.',
      setup: appSetting(initialToken),
      sources: [seenInTraffic, rfc(7591, '3.2.2')],
    },
    {
      code: 'failed_registration',
      description: 'invalid initial access token',
      meaning: 'Only a program that holds an app’s initial access token may register apps.',
      causes: [
        'An ordinary access token was sent.',
        'The token was generated anew in Setup, or never.',
        'The app that it belongs to was switched off.',
      ],
      fix: 'Generate the token in Setup and send it after `Bearer`.',
      setup: appSetting(initialToken),
    },
    {
      code: 'failed_registration',
      description: 'the request body is not a JSON object',
      meaning: 'Registration reads JSON and nothing else.',
      causes: ['The body is a form, as at every other OAuth endpoint.'],
      fix: 'Send a JSON object with `redirect_uris` and `client_name`.',
      sources: [rfc(7591, '3.1'), deduced],
    },
    {
      code: 'failed_registration',
      description: 'redirect_uris are missing or not allowed',
      meaning: 'The callback URLs cannot be registered.',
      causes: [
        '`redirect_uris` is missing, or not a list of texts.',
        'One of them is plain http to another machine, has a fragment, or is no absolute URL.',
        'Together they are longer than 2,000 characters.',
      ],
      fix: 'List HTTPS addresses, http on this machine, or a scheme of the app’s own.',
      sources: [appSettings, deduced],
    },
    {
      code: 'failed_registration',
      description: 'the requested scope is not allowed',
      meaning: 'The app asks for scopes that the app lacks whose token was shown.',
      causes: ['The scope is missing from that app’s settings.'],
      fix: 'Ask for fewer scopes, or add them to that app.',
      setup: appSetting('Selected OAuth Scopes'),
    },
    {
      code: 'exceeded_registration_limit',
      meaning: 'The org holds as many registered apps as it may.',
      causes: ['A program registers a new app at each start instead of keeping the first.'],
      fix: 'Keep the consumer key, and remove registered apps that nobody uses.',
      setup: oauthUsage(null),
      sources: [seenInTraffic, deduced],
    },
  ],
)
