import type { Confidence, Standing } from '@flowscope/study'

/** What review, exam and progress have in common. */
export const studyWords = {
  sure: {
    ask: 'How sure are you?',
    low: 'Guessing',
    mid: 'Fairly sure',
    high: 'Certain',
  } satisfies Record<Confidence, string> & { readonly ask: string },
  standing: {
    solid: 'solid',
    shaky: 'shaky',
    due: 'due again',
    unseen: 'not asked yet',
  } satisfies Record<Standing, string>,
  seeStation: (title: string) => `See it on the walk: ${title}`,
  standard: 'The standard says:',
  percent: (right: number, of: number) => `${of === 0 ? 0 : Math.round((100 * right) / of)}\u00a0%`,
  notKept:
    'This browser has no room, or keeps nothing for this page: what you answer now lasts until the page is closed.',
  toData: 'Save it to a file',
  today: {
    title: 'Today',
    pile: (due: number, fresh: number) => {
      if (due === 0 && fresh === 0) return 'No card is due'
      if (due === 0) return `${String(fresh)} new cards`
      return due === 1 ? 'One card is due' : `${String(due)} cards are due`
    },
    lesson: (title: string) => `Next lesson: ${title}`,
  },
} as const

const minute = 60_000
const units: readonly (readonly [size: number, name: string])[] = [
  [365 * 24 * 60 * minute, 'year'],
  [30 * 24 * 60 * minute, 'month'],
  [7 * 24 * 60 * minute, 'week'],
  [24 * 60 * minute, 'day'],
  [60 * minute, 'hour'],
  [minute, 'minute'],
]

/** `10 minutes`, `3 weeks`: in the largest unit of which there are two, or else one. */
export function wordsOfTime(milliseconds: number): string {
  const [size, name] = units.find(([size]) => milliseconds >= 2 * size) ??
    units.find(([size]) => milliseconds >= size) ?? [minute, 'minute']
  const count = Math.max(1, Math.round(milliseconds / size))
  return `${String(count)} ${name}${count === 1 ? '' : 's'}`
}
