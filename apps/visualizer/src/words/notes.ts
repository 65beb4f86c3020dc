import type { Fact } from '@flowscope/stage'

/** What is told beside the messages: checks and facts that are not on the wire. */
export const noteWords = {
  scenes: 'Behind the scenes',
  heading: 'Notes',
  lookAt: 'Look at',
  nothingChecked: 'Nothing was checked at Salesforce in this step.',
  facts: 'What became of each value',
  follow: (name: string) => `Follow ${name} through the run`,
  deeds: {
    made: 'made',
    sent: 'sent',
    received: 'received',
    stored: 'keeps',
    compared: 'compared',
    usedUp: 'used up',
    revoked: 'no longer takes',
  } satisfies Record<Fact['did'], string>,
} as const
