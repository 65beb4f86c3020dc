import type { DeadlineKind } from '../run-view/deadlines.ts'

interface EndWords {
  /** What will be refused when it has ended, and how. */
  readonly then: string
}

/** The world's clock, and what ends when. */
export const clockWords = {
  label: (time: string) => `World clock: ${time}`,
  title: 'Move the world’s clock',
  heading: 'The world’s clock',
  what: 'All parties of this run read one clock. It moves by a quarter of a second with each message, and by hand. You do not wait for it.',
  inThePast: 'You are looking at the past: moving the clock here starts a branch.',
  moveOn: 'Move on by',
  steps: { minute: '1 min', quarter: '15 min', hours: '2 h' },
  moveBy: (step: string) => `Move the clock on by ${step}`,
  ends: 'What ends by itself',
  nothing: 'Nothing here has a deadline yet.',
  before: 'Just before',
  after: 'Just after',
  goBefore: (name: string) => `Move to just before the end: ${name}`,
  goAfter: (name: string) => `Move to just after the end: ${name}`,
  endsAt: (time: string, distance: string) => `until ${time}, ${distance} from now`,
  endedAt: (time: string, distance: string) => `ended ${time}, ${distance} ago`,
  session: 'Session at Salesforce',
  renewed: 'Each use starts the time anew.',
  seconds: (count: number) => `${String(count)} s`,
  days: (count: number) => `${String(count)} days`,
  never: {
    refreshToken: 'The app’s policy lets it live until somebody revokes it.',
  },
  kinds: {
    code: {
      then: 'Then the token request is refused with 400 `invalid_grant`, `expired authorization code`.',
    },
    parkedRequest: {
      then: 'Then Salesforce has forgotten the request: the user’s answer ends on its error page with 1800.',
    },
    browserSession: {
      then: 'Then the next authorization request shows the login page again.',
    },
    accessToken: {
      then: 'Then the next call is refused with 401 `INVALID_SESSION_ID`. Nothing says so before.',
    },
    refreshToken: {
      then: 'Then the refresh is refused with 400 `invalid_grant`: only a new connection helps.',
    },
    idToken: {
      then: 'Then a web app that reads it late must turn it down. Salesforce is not asked, and no message fails.',
    },
  } satisfies Record<DeadlineKind, EndWords>,
} as const
