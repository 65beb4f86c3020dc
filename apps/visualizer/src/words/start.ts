import type { Depth } from '../settings/settings.ts'

/** The first page, and what stands at the foot of every page. */
export const startWords = {
  title: 'The Web Server Flow, one message at a time',
  lead: 'Flowscope walks through the way a web app gets permission to use Salesforce for somebody. You press Send, one real HTTP message travels, and every character of it is explained.',
  continue: 'Continue where you left off',
  ways: {
    label: 'Choose your way in',
    new: {
      name: 'New to OAuth',
      what: 'One thing at a time: what to look at, and why it is there.',
    },
    exam: {
      name: 'Studying for the exam',
      what: 'Every name and every rule, and where it is written.',
    },
    developer: {
      name: 'Building an integration',
      what: 'Everything at once, set close together.',
    },
  } satisfies Record<Depth, { readonly name: string; readonly what: string }> & {
    readonly label: string
  },
  sameWalk: 'The walk is the same for all, and you can change over at any time.',
  engine: {
    label: 'Where should it run?',
    chosen: (name: string) => `Where it runs: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  },
  minute: {
    label: 'How it works',
    parts: [
      {
        name: 'Send',
        what: 'You see the draft of the next message. Press Send, and exactly this message travels; the picture moves because of what comes back.',
      },
      {
        name: 'Read',
        what: 'Each name in a message opens a note: what it is, why it is there, what breaks without it, and which standard says so.',
      },
      {
        name: 'Break it',
        what: 'Change a field, let a code grow old, send it twice. Salesforce’s own words tell what went wrong; then go back and try again.',
      },
    ],
  },
  further: {
    label: 'When the walk is known',
    parts: [
      {
        href: '/learn',
        name: 'Learn it by heart',
        what: 'Lessons that ask before they tell, cards that come back when you are about to forget, endless drills.',
      },
      {
        href: '/exam',
        name: 'Prepare for the exam',
        what: 'Questions by objective, every option explained, and a mock exam against the clock.',
      },
      {
        href: '/live',
        name: 'Connect your own org',
        what: 'The same walk against a real org, with an app of your own; the mock is there to rehearse it.',
      },
      {
        href: '/attack',
        name: 'Attack it, defend it',
        what: 'Real attacks, from the attacker’s real position, against each defence.',
      },
      {
        href: '/fault',
        name: 'Find the fault',
        what: 'Runs that failed the way they fail at work: name the cause.',
      },
      {
        href: '/reference',
        name: 'Look it up',
        what: 'Every parameter, every error, every setting, with its source.',
      },
    ],
  },
} as const

export const figureWords = {
  heads: { browser: 'Browser', client: 'Web app', authServer: 'Salesforce' },
  fromTo: (from: string, to: string) => `${from} to ${to}:`,
  lines: {
    connect: 'GET /connect',
    redirect: '302 with state and challenge',
    authorize: 'GET /services/oauth2/authorize',
    back: 'login, consent, then a code',
    callback: 'GET /oauth/callback',
    token: 'POST /services/oauth2/token',
    tokens: 'access token, refresh token',
  },
  caption:
    'Dashed: through the user’s browser. Double: from server to server, out of the browser’s sight.',
} as const

export const footerWords = {
  marks: 'Not affiliated with Salesforce. All names, keys and people in practice are made up.',
  label: 'More of Flowscope',
  start: 'Start page',
  reference: 'Reference',
  glossary: 'Glossary',
  settings: 'Settings',
} as const

export const notFoundWords = {
  title: 'There is nothing here',
  text: (path: string) => `The address ${path} leads nowhere.`,
  start: 'Go to the start',
  reference: 'Search the reference',
} as const
