import type { Changer } from '@flowscope/scenarios'

/** The sheet of what-ifs, and what is told after one. */
export const whatIfWords = {
  open: 'What if…',
  title: 'What if…',
  question: (title: string) => `What if ${title}?`,
  run: (title: string) => `what if ${title}`,
  lead: 'Each is one changed decision in a run of its own. It is really sent; this run stays as it is.',
  station: 'At station',
  stationOption: (number: number, title: string, count: number) =>
    `${String(number)} ${title} (${String(count)})`,
  by: {
    me: 'I write something else',
    user: 'The user does something else',
    salesforce: 'Salesforce is set up differently',
    time: 'Time goes by',
    network: 'The network fails',
    attacker: 'An attacker steps in',
  } satisfies Record<Changer, string>,
  setting: (setting: string) => `In Setup: ${setting}`,
  back: 'All what-ifs',
  close: 'Close',
  answers: 'What will happen?',
  sure: {
    label: 'How sure are you?',
    low: 'low',
    mid: 'middling',
    high: 'high',
  },
  send: 'Send and see',
  show: 'Show me',
  pick: 'Pick an answer first, or let it be shown.',
  told: {
    label: 'What if',
    underWay: 'The messages are on their way…',
    brokenOff: 'The page was loaded anew before the last message had come. Send on, or ask again.',
    right: 'You foresaw it',
    wrong: 'It went another way',
    shown: 'This is what happens',
    guess: 'Your guess',
    truth: 'What happened',
    sureness: (how: string) => `sureness: ${how}`,
    lucky: 'Right, though you were not sure. Here is why it holds:',
    overSure: 'You were sure of it, so this one is worth a second look:',
    because: 'Why:',
    compare: (name: string) => `Compare with “${name}”`,
    back: (name: string) => `Back to “${name}”`,
    another: 'Another what-if',
  },
} as const

/** How sure somebody is of an answer. */
export const surenesses = ['low', 'mid', 'high'] as const
export type Sureness = (typeof surenesses)[number]
