/** The frame of the main screen: header, panes, menu. */
export const labWords = {
  name: 'Flowscope',
  practice: 'Practice',
  promise: 'nothing leaves this computer',
  pictures: {
    label: 'Pictures of the run',
    lanes: 'Lanes',
    states: 'States',
    values: 'Values',
    knows: 'Knows',
    tokens: 'Tokens',
    setup: 'Setup',
    notes: 'Notes',
  },
  splitter: 'Width of the pictures',
  dock: 'States',
  share: 'Share',
  shared: 'Link copied',
  notCopied: 'This browser does not let the page copy. The link is in the address bar.',
  menu: 'More',
  transcript: 'Transcript of this run',
  reference: 'Reference',
  live: 'Connect your own org',
  attacks: 'Attacks and defences',
  faults: 'Find the fault',
  settings: 'Settings',
  otherEngine: { page: 'Start afresh in this page', wire: 'Start afresh over real sockets' },
  close: 'Close',
  backToMessages: 'Back to the messages',
  loading: 'One moment…',
  depth: {
    label: 'How much is told',
    new: { name: 'New', what: 'One thing at a time: what to look at, and why.' },
    exam: { name: 'Exam', what: 'Every name, every rule, and where it is written.' },
    developer: { name: 'Developer', what: 'Everything at once, set close together.' },
  },
  engines: {
    page: {
      name: 'In this page',
      what: 'All parties run inside this tab. Works offline, and every run is exactly repeatable.',
    },
    wire: {
      name: 'Over real sockets',
      what: 'The web app and the practice Salesforce run as servers on this machine. The bytes shown are the bytes on the socket.',
    },
  },
  look: {
    system: 'Look: as the system',
    light: 'Look: light',
    dark: 'Look: dark',
  },
} as const

/** Something went wrong outside the run. */
export const problemWords = {
  retry: 'Try again',
  dismiss: 'Dismiss',
  unharmed: 'Your own run is as it was.',
} as const

/** The ways on after a refusal. */
export const refusalWays = {
  fixAndFork: 'Fix and fork',
} as const
