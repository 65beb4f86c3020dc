/** The user’s browser in its frame. */
export const browserWords = {
  frame: 'The user’s browser',
  page: 'Page in the user’s browser',
  deadLink: 'This link is not followed here.',
  wholeAddress: 'The whole address',
  history: 'The browser’s own Back and Forward are off here: go back in the run instead.',
  unseen: {
    redirect: (host: string) =>
      `Nothing to see: the answer is a redirect, and the browser goes on to ${host} by itself.`,
    script: (host: string) =>
      `Nothing to read: this page only sends the browser on to ${host}, and it does so at once.`,
    noBody: 'Nothing to see: the answer came without a page.',
    noAnswer: 'Nothing to see: no answer came.',
    elsewhere: 'the next address',
  },
  cookies: {
    title: (count: number) => `Cookies (${String(count)})`,
    none: 'The browser keeps no cookie yet.',
    name: 'Cookies that the browser keeps now',
    value: 'Value',
    host: 'Host',
    path: 'Path',
    flags: 'Flags',
    since: 'Since',
    step: (number: number) => `step ${String(number)}`,
    thisHost: (host: string) => `${host}, no other`,
    andBelow: (host: string) => `${host} and hosts below it`,
    untilClosed: 'until the browser is closed',
    until: (date: string) => `until ${date}`,
    travels: 'goes with the next request',
    follow: (handle: string) => `Follow ${handle}`,
  },
  turn: {
    logIn: (username: string) =>
      `Type in the page, or choose who logs in. Log in below does it as ${username}. Never type a real password here.`,
    somebody: 'the practice user',
    verify: (code: string) =>
      `Salesforce has sent a code to the user. Type it in the page, or press Verify below: it is ${code}.`,
    verifyUnknown: 'Salesforce asks for a code that nobody here was sent.',
    consent: 'Decide in the page, or with Deny here and Allow below.',
    users: 'Log in as',
  },
  remarks: {
    inactive: 'deactivated',
    frozen: 'frozen',
    code: 'asked for a code',
    apiOnly: 'programs only',
    addresses: 'from some addresses only',
    hours: (from: string, to: string) => `from ${from} to ${to} UTC only`,
    sandbox: (name: string) => `sandbox ${name}`,
  },
} as const
