import type { Explanations } from './told.ts'

/** Of the login page and what hangs on it. */
export const loginExplanations = {
  'login.needed': {
    passed:
      'Nobody is logged in with this browser, or the app insists on a fresh login. Off to the login page.',
    refused:
      'The app asked with immediate=true not to show a page, but the user has to log in first.',
  },
  'login.shown': {
    passed: 'Here the user types username and password: at Salesforce and nowhere else.',
  },
  'password.correct': {
    passed: 'Username and password belong together.',
    refused:
      'Username and password do not belong together, so the page comes again. It does not tell which of the two was wrong.',
  },
  'user.unlocked': {
    passed: 'The user is not locked.',
    refused:
      'Too many wrong passwords in a row have locked this user, and the right one does not help either. Wait, or unlock the user in Setup. The page says nothing of it, so that nobody learns that the password was right.',
  },
  'user.active': {
    passed: 'The user is active.',
    refused:
      'An admin has deactivated this user. The page says nothing of it, so that a stranger does not learn who exists.',
  },
  'user.notFrozen': {
    passed: 'The user is not frozen.',
    refused:
      'An admin has frozen this user, who may not log in until it is undone in Setup. The page says nothing of it, so that a stranger does not learn who exists.',
  },
  'login.hours': {
    passed: 'The user may log in at this hour.',
    refused:
      'The user’s profile has login hours, and it is another hour now. Who knows the password may know this, so the page says it.',
  },
  'login.address': {
    passed: 'The user may log in from this address.',
    refused:
      'The user’s profile has login IP ranges, and this address is in none of them. An app can relax this by its policy IP Relaxation.',
  },
  'verification.needed': {
    passed:
      'The password was right, but Salesforce does not know this browser. It asks for a code that only the user’s mailbox holds.',
  },
  'verification.shown': {
    passed:
      'Here the user types the code from the e-mail. In practice no e-mail is sent: the stored value of this note is the code.',
  },
  'verification.pending': {
    passed: 'A login of this browser waits for its code.',
    refused:
      'No login of this browser waits for a code, or it waited for more than 15 minutes. The login begins anew.',
  },
  'verification.form': {
    passed: 'The form comes from the page that this browser was shown.',
    refused:
      'The form does not carry the vcsrf of the page that this browser was shown. A stranger’s site must not be able to send it.',
  },
  'verification.code': {
    passed: 'The code is right. From now on Salesforce knows this browser.',
    refused:
      'The code is wrong. It counts like a wrong password, so that nobody can try all of them.',
  },
  'session.opened': {
    passed: 'The password was right. The cookie sid now stands for the user in this browser.',
  },
  'frontdoor.passed': { passed: 'The session is open; the browser goes back to what it came for.' },
  'session.closed': {
    passed: 'The session has ended. The app’s tokens live on: they do not hang on it.',
  },
} as const satisfies Explanations
