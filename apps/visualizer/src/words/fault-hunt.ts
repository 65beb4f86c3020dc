/** Cases whose cause is to be found. */
export const faultWords = {
  title: 'Find the fault',
  lead: 'Each case is a run that failed, as a colleague reports it. Look through its messages and settings, and name the cause. What Salesforce checked is kept back until then.',
  list: 'The cases',
  solved: (points: number) => `found, ${String(points)} of 10 points`,
  open: 'not found yet',
  found: (solved: number, all: number) =>
    `${String(solved)} of ${String(all)} found in this session`,
  region: 'Case',
  preparing: 'The run that failed is being played…',
  where:
    'The messages stand below and in the lanes, the settings in the picture “Setup”. Notes and findings are hidden.',
  ask: 'What is the cause?',
  name: 'Name the cause',
  pick: 'Pick a cause first.',
  wrong: (cause: string) => `Not this: ${cause}`,
  hint: (cost: number) => `A hint, for ${String(cost)} of 10 points`,
  noMoreHints: 'There are no more hints.',
  hints: 'Hints',
  points: (points: number) => `${String(points)} of 10 points left`,
  right: 'That is the cause',
  because: 'Why',
  fix: 'What is done about it',
  seeFixed: 'See it put right',
  fixedRun: (title: string) => `${title}: put right`,
  fixedTitle: 'Put right',
  fixedText: 'The same run with the cause taken away: its last query is answered.',
  toFailed: 'Back to the run that failed',
  next: 'The next case',
  all: 'All cases',
  left: 'This run is not the one that failed. What you decide here is your own.',
  anew: 'Open the case again',
} as const

/** What a wrong name costs, of 10 points. */
export const wrongNameCost = 2
