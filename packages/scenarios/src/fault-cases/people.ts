import {
  deduced,
  endpoints,
  flowErrors,
  seenInTraffic,
  withUser,
  type RunSetup,
} from '@flowscope/reference'
import type { FaultCase } from '../fault-case.ts'
import { stretch, walkTo } from '../walk.ts'
import { onUser } from '../what-ifs/moves.ts'
import { said } from '../what-ifs/said.ts'
import { loginHost, sandboxLoginHost } from '../what-ifs/setups.ts'
import { all, besideSandbox, connectAndQuery, user, webApp } from './setups.ts'

const fred = 'fred@acme.example'
const logIn = walkTo('consent').slice(0, 7)
const loginPageAgain = { status: 200, code: null, text: null, check: 'password.correct' }

/** The login goes well or not, and the user does not get through. */
export const peopleCases: readonly FaultCase[] = [
  {
    id: 'password-not-accepted',
    title: 'The right password is not accepted',
    story:
      'The tester has logged in to the sandbox all morning. On our login page the same username and password are turned down.',
    setup: all(besideSandbox, webApp({ loginHost }), user('student@acme.example.uat')),
    moves: logIn,
    came: loginPageAgain,
    causes: [
      [
        'A sandbox user is at the production login.',
        'The host is login, and the username ends in the name of a sandbox.',
      ],
      ['The password was mistyped.', 'The same password works at the sandbox.'],
      ['The user is locked after too many tries.', 'This is the first try.'],
      ['The profile has login hours, and it is outside of them.', 'The page would speak of hours.'],
    ],
    hints: [
      'Look at the address of the login page.',
      'Which orgs does this host serve? Look at the username too.',
      'Usernames of sandboxes end in the sandbox’s name. Such users log in at test.',
    ],
    fix: 'Send sandbox users to the test host or to the sandbox’s My Domain.',
    fixed: {
      setup: all(
        besideSandbox,
        webApp({ loginHost: sandboxLoginHost }),
        user('student@acme.example.uat'),
      ),
      moves: connectAndQuery,
    },
    sources: [endpoints],
  },
  {
    id: 'colleague-turned-away',
    title: 'One colleague is turned away at the login',
    story:
      'Sam can log in, Fred cannot. Fred has reset his password twice, and the page still says that something is wrong with it.',
    setup: user(fred),
    moves: logIn,
    came: { ...loginPageAgain, check: 'user.notFrozen' },
    causes: [
      [
        'Fred’s user is frozen.',
        'A frozen user is told what a wrong password is told; the teacher’s note and the user’s page in Setup say more.',
      ],
      ['Fred mistypes his password.', 'The password that was sent is his.'],
      ['Fred is not approved for the app.', 'That is decided after the login.'],
      ['Fred belongs to another org.', 'His username is one of this org.'],
    ],
    hints: [
      'The page tells the same for several causes. Look elsewhere than at the page.',
      'Compare the settings of the two users in Setup.',
      'Look at Freeze on Fred’s page.',
    ],
    fix: 'Unfreeze the user: Setup → Users → the user → Unfreeze.',
    fixed: { setup: all(user(fred), unfrozen), moves: connectAndQuery },
    sources: [deduced],
  },
  {
    id: 'lost-a-colleague',
    title: 'The integration stops over a weekend',
    story:
      'Since Monday each refresh is refused. Nobody has touched the app or its policies, and our other integrations run as ever.',
    moves: [...walkTo('refresh'), onUser({ active: false }), { type: 'send', step: 'refresh' }],
    came: {
      status: 400,
      ...said('tokenResponse.invalid_grant.inactive-user'),
      check: 'refreshUser.active',
    },
    causes: [
      ['The user whom it was connected as is inactive.', 'The description says inactive user.'],
      [
        'The refresh token has run out by the app’s policy.',
        'It would be told as expired, and the policy says until revoked.',
      ],
      ['The consumer secret was changed on Friday evening.', 'It would be invalid_client.'],
      ['The user has revoked the grant.', 'It would be told as expired too.'],
    ],
    hints: [
      'Read the description of the refusal, not its code.',
      'A token acts as somebody. As whom?',
      'Look at Active on the user for whom the grant was given.',
    ],
    fix: 'Activate the user for today; then connect again as a user made for integrations.',
    fixed: {
      moves: [
        ...walkTo('refresh'),
        onUser({ active: false }),
        onUser({ active: true }),
        ...stretch('refresh', 'revoke'),
      ],
    },
    sources: [seenInTraffic, flowErrors],
  },
]

function unfrozen({ world, ...run }: RunSetup): RunSetup {
  return { ...run, world: withUser(world, 'acme', fred, { frozen: false }) }
}
