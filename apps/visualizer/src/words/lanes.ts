import type { Fact } from '@flowscope/stage'

type Did = Fact['did']

/** The lanes: who sent what to whom. */
export const laneWords = {
  title: 'Lanes',
  parties: 'Parties',
  messages: 'Messages so far',
  next: (what: string) => `Next: ${what}`,
  act: (who: string, what: string) => `${who}: ${what}`,
  arrow: (what: string, from: string, to: string, channel: string) =>
    `${what}. ${from} to ${to}, ${channel}`,
  refused: 'Refused',
  refusedBy: (who: string) => `${who} refuses it`,
  unanswered: 'No answer',
  room: { name: 'Private room', without: 'without the web app' },
  pages: {
    hop: 'page that sends on',
    loginPage: 'login page',
    verificationPage: 'verification page',
    consentPage: 'consent page',
    callbackAhead: 'page that leads back',
    app: 'back in the web app',
  },
  whither: (path: string) => `to ${path}`,
  submits: { logIn: 'logs in', consent: 'decides' },
  thread: (handle: string, done: string) => `${handle}: ${done}`,
  did: {
    made: 'made',
    sent: 'sent',
    received: 'received',
    stored: 'stored',
    compared: 'compared',
    usedUp: 'used up',
    revoked: 'revoked',
  } as const satisfies Partial<Record<Did, string>>,
  notKept:
    'This run has outgrown what the tab can keep: a reload would bring back an earlier step. A link keeps all of it.',
} as const
