import { cards, examQuestions, facts, type FactId } from '@flowscope/lessons'
import type { Answered } from '../answered.ts'
import { dueAt } from '../due-pile.ts'
import type { Progress } from '../progress.ts'

/**
 * How well one fact is known. `due` was known and should be asked again; `shaky` was wrong the last
 * time, or right without being sure.
 */
export type Standing = (typeof standings)[number]
export const standings = ['solid', 'shaky', 'due', 'unseen'] as const

/** Which fact each card and each question asks about. */
const factByItem: ReadonlyMap<string, string> = new Map(
  [...cards, ...examQuestions].map(({ id, fact }) => [id, fact]),
)

/** The standing of each fact at a moment. */
export function standingOfFacts(
  progress: Progress,
  now: number,
): Readonly<Record<FactId, Standing>> {
  const latest = latestByFact(progress)
  const due = dueFacts(progress, now)
  const entries = Object.keys(facts).map((fact) => [
    fact,
    standingOf(latest.get(fact), due.has(fact)),
  ])
  return Object.fromEntries(entries) as Record<FactId, Standing>
}

function standingOf(latest: Answered | undefined, isDue: boolean): Standing {
  if (latest === undefined) return 'unseen'
  if (!latest.right || latest.confidence === 'low') return 'shaky'
  return isDue ? 'due' : 'solid'
}

function latestByFact({ answered, ownCards }: Progress): ReadonlyMap<string, Answered> {
  const own = new Map(ownCards.map(({ id, fact }) => [id, fact]))
  const latest = new Map<string, Answered>()
  for (const answer of answered) {
    const fact = own.get(answer.about) ?? factByItem.get(answer.about) ?? answer.about
    latest.set(fact, answer)
  }
  return latest
}

function dueFacts(progress: Progress, now: number): ReadonlySet<string> {
  const asked = [...cards, ...progress.ownCards]
  const isDue = (id: string) => (dueAt(id, progress) ?? Number.POSITIVE_INFINITY) <= now
  return new Set(asked.filter(({ id }) => isDue(id)).map(({ fact }) => fact))
}
