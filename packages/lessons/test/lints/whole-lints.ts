import { stations, topicIds } from '../../src/index.ts'
import { topicOf, type Lint } from './content.ts'

/** What the whole has to have. */
export const wholeLints: Readonly<Record<string, Lint>> = {
  'there are two hundred cards': ({ cards }) =>
    cards.length >= 200 ? [] : [`there are ${String(cards.length)}`],
  'there are a hundred and twenty questions': ({ questions }) =>
    questions.length >= 120 ? [] : [`there are ${String(questions.length)}`],
  'each topic has a dozen cards and eight questions': (content) =>
    topicIds.flatMap((topic) => {
      const [cards, questions] = [content.cards, content.questions].map(
        (items: readonly { readonly fact: string }[]) =>
          items.filter(({ fact }) => topicOf(content, fact) === topic).length,
      )
      return (cards ?? 0) >= 12 && (questions ?? 0) >= 8
        ? []
        : [`${topic}: ${String(cards)} cards, ${String(questions)} questions`]
    }),
  'every station is asked about': ({ facts, cards, questions }) => {
    const asked = new Set([...cards, ...questions].map(({ fact }) => fact))
    const seen = facts.filter(([id]) => asked.has(id)).map(([, { station }]) => station)
    return Object.keys(stations).filter((station) => !seen.some((each) => each === station))
  },
  'there are questions with several right options': ({ questions }) =>
    questions.some(({ options }) => options.filter(({ right }) => right).length > 1)
      ? []
      : ['every question has one'],
}
