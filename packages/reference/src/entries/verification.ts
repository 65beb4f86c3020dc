import { explain } from '../entry.ts'
import { deduced, seenInTraffic } from '../source.ts'

/** What travels when Salesforce does not know the browser and asks for a code (sheet §13.3). */
export const verificationEntries = [
  ...explain({ places: ['login.form'], sources: [seenInTraffic], mark: 'seen' }, [
    {
      name: 'emc',
      what: 'The verification code from the e-mail, six characters at most.',
      why: 'It shows that whoever knows the password can also read the user’s mail.',
      without: 'The page asks once more, and the try counts like a wrong password.',
      secret: true,
    },
    {
      name: 'vcsrf',
      what: 'A random value that the page put into its own form.',
      why: 'Another site cannot know it and so cannot send the form for the user.',
      without: 'The form is not accepted.',
      secret: true,
    },
    {
      name: 'vpol',
      what: 'Which rule asked for the verification; `ic` where it was seen.',
      why: 'A sealed value of the page, which no public text takes apart.',
      without: 'Not known; the page always sends it.',
    },
    {
      name: 'save',
      what: 'The button Verify.',
      why: 'The page has a button for sending the code and one for asking for another.',
      without: 'The code is checked all the same when Enter was pressed.',
      sources: [deduced],
      mark: 'inferred',
    },
  ]),
  ...explain({ places: ['hop.query'], sources: [deduced], mark: 'inferred' }, [
    {
      name: 'un',
      what: 'The username to fill in, from `login_hint` or chosen among the saved ones.',
      why: 'It spares the user the typing.',
      without: 'The field holds the username that the browser remembers, or nothing.',
    },
    {
      name: 'resend',
      what: 'Asks for the code to be sent again.',
      why: 'E-mail can be slow or lost.',
      without: 'The page is shown without another e-mail.',
    },
  ]),
  ...explain(
    { places: ['request.cookie', 'response.cookie'], sources: [deduced], mark: 'inferred' },
    [
      {
        name: 'rememberUn',
        what: 'The usernames that this browser was asked to remember.',
        why: 'The login page fills in the last one, or offers them all.',
        without: 'The user types the username.',
      },
      {
        name: 'activatedBrowser',
        what: 'The mark of a browser with which a user has verified the identity.',
        why: 'Salesforce asks an unknown browser for a code, and a known one not.',
        without: 'The code is asked for after the next login.',
        secret: true,
      },
    ],
  ),
  ...explain({ places: ['path'], sources: [seenInTraffic], mark: 'seen' }, [
    {
      name: '/_ui/identity/verification/method/:method/e',
      what: 'The page that asks for a verification code after the password.',
      why: 'A password that was stolen does not open the org from another browser.',
      without: 'Whoever knows the password would be in.',
    },
  ]),
]
