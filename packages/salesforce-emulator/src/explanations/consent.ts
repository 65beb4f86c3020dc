import type { Explanations } from './told.ts'

/** Of what is decided once the user is known. */
export const consentExplanations = {
  'source.known': {
    passed: 'The parked authorization request was found.',
    refused:
      'No authorization request is parked under this source; it was answered already, or never was. Start again from the app.',
  },
  'source.fresh': {
    passed: 'The authorization request has not waited for too long.',
    refused: 'The user took too long, and Salesforce forgot the request. Start again from the app.',
  },
  'org.inUse': {
    passed: 'The user’s org is in use.',
    refused:
      'The org is inactive: a trial has run out, or it was closed. Nobody can use apps there.',
  },
  'app.ofThisOrg': {
    passed: 'The app and the user belong to the same org, or the app may leave its own.',
    refused:
      'The app is local to another org than the user’s. Often an old session in the same browser is the reason: log out, or send the browser to the My Domain of the app’s org.',
  },
  'app.installed': {
    passed: 'The user’s org has this app.',
    refused:
      'The user belongs to another org, and the app is not installed there. Often an old session in the same browser is the reason.',
  },
  'connectedApp.trusted': {
    passed: 'The connected app is installed, or the user may approve it all the same.',
    refused:
      'The connected app is not installed in the user’s org. Since September 2025 only users with “Approve Uninstalled Connected Apps” can allow it; an admin can install it.',
  },
  'app.notBlocked': {
    passed: 'No admin has blocked the app.',
    refused:
      'An admin has blocked this app for everybody in the org, under Connected Apps OAuth Usage.',
  },
  'app.enabled': {
    passed: 'The app is switched on.',
    refused: 'The app, or its OAuth settings, are switched off.',
  },
  'user.inUse': {
    passed: 'The user is still active.',
    refused: 'The user was deactivated or frozen while the session in this browser was alive.',
  },
  'user.inside': {
    passed: 'Hour and address are still allowed to the user.',
    refused:
      'The session is alive, but the user’s profile does not allow this hour or this address, and the app’s IP Relaxation does not lift that.',
  },
  'user.loginRate': {
    passed: 'The user has not logged in too often.',
    refused:
      'Programs have logged this user in 3,600 times within the hour. They should keep their tokens and not log in for each call.',
  },
  'user.admitted': {
    passed: 'The user may use this app.',
    refused:
      'The app admits only users whom an admin has approved, by profile or permission set. This user is not among them.',
  },
  'user.notApiOnly': {
    passed: 'The user may use Salesforce with a browser.',
    refused:
      'The user may use the API alone, so no page can be shown to them. Salesforce tells the catch-all and no reason; flows without a browser work for such users.',
  },
  'scope.allowed': {
    passed: 'The app may ask for every one of these scopes.',
    refused:
      'Salesforce knows this scope, but the app does not have it. Add it to the app’s selected OAuth scopes, or ask for less.',
  },
  'consent.shown': {
    passed: 'The user has to decide: this is what the app may do if the answer is Allow.',
    refused:
      'The app asked with immediate=true not to show a page, but the user has not approved it yet.',
  },
  'confirmation.known': {
    passed: 'The form comes from the page that this session was shown.',
    refused:
      'This form does not come from a page that Salesforce showed to this session, or it was sent before. A stranger’s site must not be able to press Allow.',
  },
  'consent.given': {
    passed: 'The user pressed Allow.',
    refused: 'The user pressed Deny. The app is told, and gets nothing.',
  },
} as const satisfies Explanations
