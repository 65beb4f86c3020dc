import type { Rating } from '@flowscope/study'

/** Cards that are due. */
export const reviewWords = {
  title: 'Review',
  lead: 'Each card comes back when it is about to be forgotten. Say the answer to yourself, then how sure you are.',
  topic: 'Cards about',
  allTopics: 'everything',
  pile: (due: number, fresh: number) => {
    if (due > 0 && fresh > 0) return `${String(due)} due, ${String(fresh)} new`
    return due > 0 ? `${String(due)} due` : `${String(fresh)} new`
  },
  soon: (count: number) =>
    count === 1 ? 'One card once more' : `${String(count)} cards once more`,
  card: 'Card',
  ownAsk: (belief: string) => `You once took it that ${belief}. What is true?`,
  own: 'From a mistake of yours',
  drop: 'Drop this card',
  dropped: 'The card is gone.',
  answer: 'The answer',
  rate: 'How did it go?',
  ratings: {
    again: { name: 'Again', what: 'not known' },
    hard: { name: 'Hard', what: 'with trouble' },
    good: { name: 'Good', what: 'after a moment' },
    easy: { name: 'Easy', what: 'at once' },
  } satisfies Record<Rating, { readonly name: string; readonly what: string }>,
  backIn: (time: string) => `back in ${time}`,
  rated: (time: string) => `It comes back in ${time}.`,
  keys: (count: number) => `Keys 1 to ${String(count)} choose.`,
  surprise:
    'You were certain. If it was something else, this is the moment that sticks: read the reason twice.',
  done: {
    title: 'Nothing is due',
    next: (time: string) => `The next card comes back in ${time}.`,
    none: 'No card waits.',
    more: (count: number) => `${String(count)} more new cards`,
    all: 'You have met every card of this kind.',
    exam: 'Practise exam questions',
    progress: 'See what is solid',
  },
} as const
