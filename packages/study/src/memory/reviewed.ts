import { createEmptyCard, fsrs, Rating as Grade, State, type Card } from 'ts-fsrs'
import type { Rating } from '../event.ts'
import type { Memory } from './memory.ts'

/**
 * FSRS 6 with its published weights: 0.9 remembered when due, steps of 1 and 10 minutes while
 * something is learnt, and no fuzz, since the same log must give the same days everywhere.
 */
const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: false })

const grades = {
  again: Grade.Again,
  hard: Grade.Hard,
  good: Grade.Good,
  easy: Grade.Easy,
} as const satisfies Record<Rating, Grade>

const states = {
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
} as const satisfies Record<Memory['state'], State>

/**
 * What is remembered of a card after one more review.
 *
 * @param before `undefined` where it was never asked
 * @param at milliseconds since the epoch
 */
export function reviewed(before: Memory | undefined, rating: Rating, at: number): Memory {
  const now = new Date(at)
  const card = before === undefined ? createEmptyCard(now) : cardOf(before)
  return memoryOf(scheduler.next(card, now, grades[rating]).card, at)
}

/** How likely it is still known, 0 to 1. */
export function recallOf(memory: Memory, at: number): number {
  return scheduler.get_retrievability(cardOf(memory), new Date(at), false)
}

function cardOf(memory: Memory): Card {
  return {
    due: new Date(memory.due),
    last_review: new Date(memory.last),
    stability: memory.stability,
    difficulty: memory.difficulty,
    elapsed_days: 0,
    scheduled_days: memory.days,
    learning_steps: memory.step,
    reps: memory.reviews,
    lapses: memory.lapses,
    state: states[memory.state],
  }
}

function memoryOf(card: Card, at: number): Memory {
  return {
    state: stateOf(card.state),
    due: card.due.getTime(),
    last: at,
    stability: card.stability,
    difficulty: card.difficulty,
    days: card.scheduled_days,
    step: card.learning_steps,
    reviews: card.reps,
    lapses: card.lapses,
  }
}

function stateOf(state: State): Memory['state'] {
  if (state === State.Review) return 'review'
  return state === State.Relearning ? 'relearning' : 'learning'
}
