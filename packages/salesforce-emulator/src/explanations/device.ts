import type { Explanations } from './told.ts'

/** Of a device without keyboard or browser, and of the user who helps it. */
export const deviceExplanations = {
  'deviceFlow.enabled': {
    passed: 'The app may be used on devices.',
    refused: 'The app’s switch Enable Device Flow is off.',
  },
  'deviceFlow.installed': {
    passed: 'The app is installed in the org.',
    refused:
      'The app is not installed in the org. Devices can no longer use such apps, whoever the user is.',
  },
  'device.scope': {
    passed: 'The app may ask for every one of these scopes.',
    refused: 'Salesforce knows this scope, but the app does not have it.',
  },
  'device.started': {
    passed:
      'The device shows the short code and keeps the long one to itself. With the long one it asks again and again whether the user has decided.',
  },
  'connect.shown': { passed: 'Here the user types the code that the device shows.' },
  'userCode.guessesLeft': {
    passed: 'Only few wrong codes came from this address.',
    refused:
      'Too many wrong codes came from this address. A code of eight letters is safe only if nobody may try for long.',
  },
  'userCode.known': {
    passed: 'A device waits for this code.',
    refused:
      'No device waits for this code: it is mistyped, was used, or is older than ten minutes.',
  },
  'userCode.accepted': {
    passed: 'The code is that of a waiting device. Now it is the user’s turn to log in and decide.',
  },
  'device.connected': {
    passed: 'The user has allowed it. The device gets its tokens when it asks next.',
  },
  'deviceCode.known': {
    passed: 'This app’s device waits under this device code.',
    refused:
      'No device of this app waits under this device code. It is mistyped, belongs to another app, or has brought its tokens already.',
  },
  'deviceCode.fresh': {
    passed: 'The device code is younger than ten minutes.',
    refused: 'The device code is older than ten minutes. The device has to begin again.',
  },
  'device.patient': {
    passed: 'The device has waited long enough before it asked again.',
    refused: 'The device asks too often. It must wait for as many seconds as interval says.',
  },
  'device.decided': {
    passed: 'The user has decided.',
    refused: 'The user has not decided yet. The device should wait and ask again.',
  },
  'device.allowed': {
    passed: 'The user pressed Allow.',
    refused: 'The user pressed Deny. The device should stop asking.',
  },
  'device.tokensIssued': { passed: 'The device has its tokens; the device code is used up.' },
} as const satisfies Explanations
