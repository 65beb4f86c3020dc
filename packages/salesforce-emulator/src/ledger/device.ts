import { ledgerOf } from './line.ts'

/** The device flow, the device’s half and the user’s. */
export const deviceLedger = ledgerOf([
  [
    'deviceFlow.enabled',
    'inferred',
    'sheet §5.7',
    'With Enable Device Flow off, start and poll are invalid_request, in words of ours.',
    { code: 'invalid_request', text: 'device flow not enabled' },
  ],
  [
    'app.enableDeviceFlow',
    'documented',
    'sheet §9.3',
    'Enable Device Flow: off unless switched on; that it is off by default is inferred.',
  ],
  [
    'deviceFlow.installed',
    'inferred',
    'sheet §9.6',
    'The device flow of an uninstalled app is blocked for everybody, which is documented; code and words are those of the error page.',
    { code: 'invalid_client', text: 'app must be installed into org' },
  ],
  [
    'device.scope',
    'inferred',
    'sheet §4.2',
    'A scope that the app lacks is invalid_scope at once, an unknown one too; words as at authorize.',
    { code: 'invalid_scope', text: 'the requested scope is not allowed' },
  ],
  [
    'device.started',
    'seen',
    'sheet §5.7',
    'response_type=device_code at the token endpoint answers device_code, user_code, verification_uri and interval, no expires_in; five seconds and the shapes of the codes are inferred.',
  ],
  [
    'connect.shown',
    'inferred',
    'sheet §1.3',
    '/setup/connect asks for the code; user_code in its address fills it in. Its words are ours.',
  ],
  [
    'userCode.guessesLeft',
    'inferred',
    'RFC 8628 §5.1',
    'After ten wrong codes from one address in ten minutes no more are looked at.',
  ],
  [
    'userCode.known',
    'inferred',
    'sheet §1.3',
    'A wrong, used or old code shows the page again, with a sentence of ours. Case, spaces and hyphens do not matter.',
  ],
  [
    'userCode.accepted',
    'inferred',
    'sheet §5.7',
    'After the code come login and consent as for any app; consent is always asked, also of users whom an admin pre-authorised.',
  ],
  [
    'device.connected',
    'documented',
    'sheet §13.2',
    'Allow leads to a page with the headline Application Access Request Approved; its other words are ours.',
  ],
  [
    'deviceCode.known',
    'inferred',
    'sheet §5.7',
    'An unknown device code, a used one, or another client’s is invalid_grant, in words of ours.',
    { code: 'invalid_grant', text: 'invalid device code' },
  ],
  [
    'deviceCode.fresh',
    'documented',
    'sheet §5.7, §7',
    'After ten minutes a device code is invalid_grant and not expired_token; the words are ours.',
    { code: 'invalid_grant', text: 'expired device code' },
  ],
  [
    'device.patient',
    'documented',
    'sheet §5.7',
    'Asking again before the interval is over is slow_down; the words are ours, and the interval does not grow.',
    { code: 'slow_down', text: 'asked again before the interval was over' },
  ],
  [
    'device.decided',
    'seen',
    'sheet §5.7',
    'Until the user has decided the answer is authorization_pending with 400; the words are ours.',
    { code: 'authorization_pending', text: 'the user has not decided yet' },
  ],
  [
    'device.allowed',
    'inferred',
    'RFC 8628 §3.5',
    'After Deny the device is told access_denied, in the words that an app is told.',
    { code: 'access_denied', text: 'end-user denied authorization' },
  ],
  [
    'device.tokensIssued',
    'seen',
    'sheet §5.5',
    'Fields and order of the web server flow; the device code is used up. Its secret is asked for when the web server flow’s is (inferred).',
  ],
])
