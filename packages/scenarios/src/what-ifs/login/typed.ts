import { deduced, rfc, seenInTraffic } from '@flowscope/reference'
import type { Move } from '../../move.ts'
import { follow } from '../moves.ts'
import { nothingRefused } from '../said.ts'
import { series } from '../series.ts'
import { lockedAfterThree, withVerification } from '../setups.ts'
import { logIn, notLetIn } from './endings.ts'

const mistyped: Move = { type: 'fill', step: 'logIn', typed: { pw: 'practice-l' } }

/** What the user types, or does instead. */
export const typedWhatIfs = series(
  { station: 'login', by: 'user', at: 'logIn', then: [], sources: [seenInTraffic, deduced] },
  [
    {
      id: 'password-wrong',
      title: 'the password is wrong',
      ask: 'What does the web app hear of a mistyped password?',
      answers: [
        'Nothing: the login page comes again.',
        'It is called back with access_denied.',
        'It is called back with invalid_grant.',
      ],
      reason:
        'Logging in is between the user and Salesforce. The page does not say which of the two was wrong, either.',
      change: mistyped,
      expect: notLetIn('password.correct'),
    },
    {
      id: 'verification-code-wrong',
      title: 'the verification code is wrong',
      ask: 'The password was right, the code from the e-mail is not. What comes?',
      answers: [
        'The page for the code again, up to a limit.',
        'The login page, and the password must be typed again.',
        'The web app is told that the login failed.',
      ],
      reason:
        'Six digits could be guessed if tries were free. Here each counts like a wrong password; Salesforce’s limit is not on record.',
      setup: withVerification,
      change: logIn,
      then: [follow, { type: 'fill', step: 'logIn', typed: { emc: '000000' } }],
      expect: {
        ...notLetIn('verification.code'),
        states: { flow: 'authenticating.atLoginPage', accessToken: 'none' },
      },
    },
    {
      id: 'user-locked',
      title: 'the password is wrong once too often',
      setting: 'Password Policies → Maximum invalid login attempts',
      ask: 'After three wrong passwords Sam types the right one. Does it open?',
      answers: [
        'No: the user is locked, and the page does not say so.',
        'Yes: the right password is the right password.',
        'No: the page says that the user is locked, and for how long.',
      ],
      reason:
        'A page that said locked would tell a stranger that the password was right at last. Waiting helps, or an administrator.',
      setup: lockedAfterThree,
      change: mistyped,
      then: [mistyped, mistyped, logIn],
      expect: notLetIn('user.unlocked'),
    },
    {
      id: 'window-closed-at-login',
      title: 'the user closes the window instead of logging in',
      ask: 'When does the web app learn that nobody is coming back?',
      answers: [
        'Never: no message is sent.',
        'At once: Salesforce calls back with access_denied.',
        'After 15 minutes, when Salesforce calls back with an error.',
      ],
      reason:
        'The callback travels in that browser or not at all. A web app needs a limit of its own for those who never return.',
      sources: [rfc(6749, '4.1.2')],
      change: { type: 'cancel' },
      expect: {
        status: null,
        ...nothingRefused,
        check: null,
        states: { flow: 'cancelled', accessToken: 'none', salesforceSession: 'unknown' },
      },
    },
  ],
)
