import { cards, facts, type Fact } from '@flowscope/lessons'
import { factOf, type OwnCard } from './own-card.ts'

/** A card as it is asked, be it of the content or of the learner's own. */
export interface DeckCard {
  readonly id: string
  readonly fact: Fact
  /** `null` for an own card, whose question is made from what was believed. */
  readonly ask: string | null
  readonly belief: string | null
  readonly answer: string
  readonly reason: string
}

const written: readonly DeckCard[] = cards.map(({ id, fact, ask, answer, reason }) => ({
  id,
  fact: facts[fact],
  ask,
  belief: null,
  answer,
  reason,
}))

/** All cards there are for this learner: their own come first. */
export function deckOf(ownCards: readonly OwnCard[]): readonly DeckCard[] {
  return [...ownCards.flatMap(asked), ...written]
}

/** Nothing where the content does not know the fact any more. */
function asked({ id, fact, belief, reason }: OwnCard): readonly DeckCard[] {
  const known = factOf(fact)
  if (known === undefined) return []
  return [{ id, fact: known, ask: null, belief, answer: known.says, reason }]
}
