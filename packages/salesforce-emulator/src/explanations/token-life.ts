import type { Explanations } from './told.ts'

/** What ends a refresh token. */
export const tokenLifeExplanations = {
  'refreshToken.unexpired': {
    passed: 'The app’s Refresh Token Policy leaves this refresh token alive.',
    refused:
      'The app’s Refresh Token Policy has ended this refresh token. The user has to log in again.',
  },
  'refreshToken.firstUse': {
    passed: 'Nobody else used this refresh token at the same moment.',
    refused:
      'Two requests came with the same refresh token at once. One of them may be a thief’s, so Salesforce has ended the whole grant.',
  },
  'refreshApp.installed': {
    passed: 'The app is still installed.',
    refused: 'The app was uninstalled since the user approved it.',
  },
  'refreshOrg.active': {
    passed: 'The org is active.',
    refused: 'The org was deactivated, and with it every token of its users.',
  },
  'refreshUser.active': {
    passed: 'The user may still log in.',
    refused: 'An admin has deactivated or frozen the user since the app was approved.',
  },
  'refreshHour.allowed': {
    passed: 'The profile’s login hours allow a refresh now.',
    refused: 'The profile’s login hours do not allow a refresh at this time of the day.',
  },
  'refreshAddress.allowed': {
    passed: 'The caller’s address is allowed, or the app relaxes IP restrictions.',
    refused:
      'The caller’s address is outside the profile’s login IP ranges, and the app’s IP Relaxation enforces them for refresh tokens.',
  },
} as const satisfies Explanations
