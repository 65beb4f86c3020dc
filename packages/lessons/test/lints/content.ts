import type { Card, ExamQuestion, Fact, TopicId } from '../../src/index.ts'

/** A fact with the name under which it is asked about. */
export type NamedFact = readonly [id: string, fact: Fact]

/** Everything that is asked, as a lint reads it. */
export interface Content {
  readonly facts: readonly NamedFact[]
  readonly cards: readonly Asking<Card>[]
  readonly questions: readonly Asking<ExamQuestion>[]
}

/** In a bad example the fact may have any name. */
type Asking<Item> = Omit<Item, 'fact'> & { readonly fact: string }
export type AskingCard = Asking<Card>
export type AskingQuestion = Asking<ExamQuestion>

/** What is wrong, a sentence for each thing, beginning with the name of what it is found in. */
export type Lint = (content: Content) => readonly string[]

export function topicOf(content: Content, fact: string): TopicId | undefined {
  return content.facts.find(([id]) => id === fact)?.[1].topic
}

/** Every text that somebody reads, with the name of what it belongs to. */
export function textsOf({
  facts,
  cards,
  questions,
}: Content): readonly (readonly [string, string])[] {
  return [
    ...facts.flatMap(([id, { says, standard }]) => [says, standard ?? ''].map(named(id))),
    ...cards.flatMap(({ id, ask, answer, reason }) => [ask, answer, reason].map(named(id))),
    ...questions.flatMap(({ id, scenario, ask, options, reason }) =>
      [
        scenario,
        ask,
        reason,
        ...options.flatMap((option) => [
          option.text,
          option.why,
          option.right ? '' : option.misconception,
        ]),
      ].map(named(id)),
    ),
  ]
}

function named(id: string) {
  return (text: string) => [id, text] as const
}
