import {
  facts,
  type ExamQuestion,
  type Fact,
  type FactId,
  type WrongOption,
} from '@flowscope/lessons'

/** A card made from a mistake of the learner's own: it asks for what is true in place of a belief. */
export interface OwnCard {
  /** The same mistake makes the same card, so it is there once. */
  readonly id: string
  readonly fact: string
  /** What was believed, as a clause. */
  readonly belief: string
  readonly reason: string
}

/** A card for each wrong option that was chosen. */
export function ownCardsOf(question: ExamQuestion, chosen: readonly number[]): readonly OwnCard[] {
  return question.options.flatMap((option, place) =>
    option.right === true || !chosen.includes(place) ? [] : [ownCardOf(question, option)],
  )
}

function ownCardOf(question: ExamQuestion, wrong: WrongOption): OwnCard {
  const place = question.options.indexOf(wrong)
  return {
    id: `own-${question.id}-${String(place)}`,
    fact: question.fact,
    belief: wrong.misconception,
    reason: wrong.why,
  }
}

/** The fact of that id; `undefined` where the content does not know it any more. */
export function factOf(id: string): Fact | undefined {
  return isFactId(id) ? facts[id] : undefined
}

function isFactId(id: string): id is FactId {
  return Object.hasOwn(facts, id)
}
