import { appSettings, deduced, flowErrors, openId, rfc } from '../source.ts'
import { diagnose } from './finding.ts'
import { appSetting, orgOauthSetting } from './setup-pages.ts'

/** Refusals of the user-agent flow and of the device flow. */
export const authorizeFlowFindings = diagnose(
  { places: ['tokenResponse'], sources: [deduced], mark: 'inferred', setup: null },
  [
    {
      code: 'invalid_request',
      description: 'nonce is required for an id token',
      places: ['authorizeBody'],
      meaning: 'An id token that comes through the browser needs a nonce.',
      causes: ['The request has `response_type=token id_token` and no `nonce`.'],
      fix: 'Send a fresh random `nonce` and compare it with the one inside the id token.',
      sources: [openId('3.2.2.1', 'ImplicitAuthRequest'), deduced],
    },
    {
      code: 'oauth_flow_disabled',
      places: ['redirect'],
      meaning: 'This way to tokens is switched off.',
      causes: [
        'An admin has blocked user-agent flows for the whole org; that stops hybrid apps as well.',
        'OAuth is switched off for the app.',
      ],
      fix: 'Ask for a code and use PKCE. Allowing user-agent flows again is the weaker way.',
      setup: orgOauthSetting('Allow OAuth User-Agent Flows'),
      sources: [appSettings, deduced],
    },
    {
      code: 'invalid_request',
      description: 'device flow not enabled',
      meaning: 'The app may not be used on devices.',
      causes: ['The switch is off for the app.', 'The consumer key is that of another app.'],
      fix: 'Switch the flow on for the app.',
      setup: appSetting('Enable Device Flow'),
      sources: [appSettings, deduced],
    },
    {
      code: 'invalid_grant',
      description: 'invalid device code',
      meaning: 'No device of this app waits under this device code.',
      causes: [
        'The device code has brought its tokens already.',
        'It was started with another consumer key, or at another org.',
        'The user code was sent instead: that one is for the page only.',
      ],
      fix: 'Send `device_code` from the first answer as `code`, with the same consumer key, until tokens come.',
      sources: [rfc(8628, '3.4'), deduced],
    },
    {
      code: 'invalid_grant',
      description: 'expired device code',
      meaning: 'The ten minutes of the device code are over.',
      causes: ['The user was too slow.', 'The device went on asking after everybody had left.'],
      fix: 'Ask for new codes and show the new user code.',
      sources: [flowErrors, rfc(8628, '3.5')],
    },
  ],
)
