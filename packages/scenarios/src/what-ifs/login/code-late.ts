import { deduced } from '@flowscope/reference'
import { atLoginPageAgain } from '../endings.ts'
import { follow, minutesLater } from '../moves.ts'
import { nothingRefused } from '../said.ts'
import { series } from '../series.ts'
import { withVerification } from '../setups.ts'
import { logIn } from './endings.ts'

/** A login that takes two pages, and too long. */
export const codeLateWhatIfs = series(
  { station: 'login', by: 'time', at: 'logIn', then: [], sources: [deduced] },
  [
    {
      id: 'verification-code-late',
      title: 'the code from the e-mail is typed 20 minutes later',
      ask: 'The password was right, and so is the code. Is Sam logged in?',
      answers: [
        'No: the login page comes once more.',
        'Yes: the code was sent to Sam alone.',
        'No: the web app is called back with an error.',
      ],
      reason:
        'A half-finished login waits for a quarter of an hour here. Who comes later begins again with the password.',
      setup: withVerification,
      change: logIn,
      then: [follow, minutesLater(20), logIn],
      expect: {
        status: 200,
        ...nothingRefused,
        check: 'verification.pending',
        states: atLoginPageAgain,
      },
    },
  ],
)
