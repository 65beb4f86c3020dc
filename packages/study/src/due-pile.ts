import { lessons, type TopicId } from '@flowscope/lessons'
import { deckOf, type DeckCard } from './deck.ts'
import { daysToExam, dueBeforeExam } from './exam-day.ts'
import type { Progress } from './progress.ts'
import { hashOf } from './random.ts'

const day = 86_400_000

/** How many new cards a day brings when no exam presses. */
const newPerDay = 12

/** What is being learnt may be asked that much ahead of its time, when nothing else is left. */
const ahead = 20 * 60_000

/** Cards to be asked now. */
export interface DuePile {
  /** Were asked before and are due, the longest overdue first. */
  readonly due: readonly DeckCard[]
  /** Never asked before: today’s share of them, the topics mixed. */
  readonly fresh: readonly DeckCard[]
  /** Are being learnt and will be due within minutes. */
  readonly soon: readonly DeckCard[]
  /** When the next one becomes due, milliseconds since the epoch; `null` where none waits. */
  readonly next: number | null
}

export interface PileChoice {
  /** All of them where it is left out. */
  readonly topics?: readonly TopicId[]
  /** New cards beyond today’s share. */
  readonly more?: number
}

/** The pile at a moment. */
export function duePile(
  progress: Progress,
  now: number,
  { topics, more = 0 }: PileChoice = {},
): DuePile {
  const deck = deckOf(progress.ownCards).filter(
    ({ fact }) => topics === undefined || topics.includes(fact.topic),
  )
  const waiting = deck
    .flatMap((card) => waitingOf(card, progress))
    .toSorted(([one], [other]) => one - other)
  return {
    due: waiting.filter(([at]) => at <= now).map(([, card]) => card),
    fresh: freshOf(deck, progress, now, more),
    soon: waiting
      .filter(([at, { id }]) => at > now && at <= now + ahead && isBeingLearnt(id, progress))
      .map(([, card]) => card),
    next: waiting.find(([at]) => at > now)?.[0] ?? null,
  }
}

/** When a card is due; `null` where it was never asked. */
export function dueAt(card: string, { memories, examDate }: Progress): number | null {
  const memory = memories[card]
  return memory === undefined ? null : dueBeforeExam(card, memory, examDate)
}

function waitingOf(card: DeckCard, progress: Progress): readonly (readonly [number, DeckCard])[] {
  const at = dueAt(card.id, progress)
  return at === null ? [] : [[at, card]]
}

function isBeingLearnt(card: string, { memories }: Progress): boolean {
  const state = memories[card]?.state
  return state === 'learning' || state === 'relearning'
}

/** Own cards at once; of the others so many that they last until the exam, what was taught first. */
function freshOf(
  deck: readonly DeckCard[],
  progress: Progress,
  now: number,
  more: number,
): readonly DeckCard[] {
  const unseen = deck.filter(({ id }) => progress.memories[id] === undefined)
  const own = unseen.filter(({ belief }) => belief !== null)
  const written = unseen.filter(({ belief }) => belief === null)
  const daysLeft = daysToExam(progress.examDate, now)
  const share =
    daysLeft === null ? newPerDay : Math.max(newPerDay, Math.ceil(written.length / daysLeft))
  const left = Math.max(0, share - begunToday(progress, now)) + more
  const taught = taughtIn(progress)
  const inOrder = [
    ...mixed(written.filter(({ id }) => taught.has(id))),
    ...mixed(written.filter(({ id }) => !taught.has(id))),
  ]
  return [...own, ...inOrder.slice(0, left)]
}

/** The cards of the lessons that were begun. */
function taughtIn({ lessons: begun }: Progress): ReadonlySet<string> {
  return new Set(lessons.filter(({ id }) => begun[id] !== undefined).flatMap(({ cards }) => cards))
}

function begunToday({ answered }: Progress, now: number): number {
  const before = new Set<string>()
  const today = new Set<string>()
  for (const { from, about, at } of answered) {
    if (from !== 'card') continue
    if (at < now - (now % day)) before.add(about)
    else if (!before.has(about)) today.add(about)
  }
  return today.size
}

/** In an order that is always the same and puts no two cards of a topic together by habit. */
function mixed(cards: readonly DeckCard[]): readonly DeckCard[] {
  return cards.toSorted((one, other) => hashOf(one.id) - hashOf(other.id))
}
