import type { StationId } from '@flowscope/flow'
import {
  facts,
  objectives,
  stations,
  topicIds,
  type Fact,
  type FactId,
  type Objective,
  type TopicId,
} from '@flowscope/lessons'
import type { Progress } from '../progress.ts'
import { standingOfFacts, type Standing } from './standing.ts'

/** How many facts of a part stand how. */
export type Count = Readonly<Record<Standing, number>>

export interface StandingByPart {
  readonly all: Count
  readonly topics: Readonly<Record<TopicId, Count>>
  readonly stations: Readonly<Record<StationId, Count>>
  /** In the order of the guide; a topic that belongs to two counts in both. */
  readonly objectives: readonly { readonly objective: Objective; readonly count: Count }[]
}

/** What is solid, shaky, due and unseen, by everything that content is filed under. */
export function standingByPart(progress: Progress, now: number): StandingByPart {
  const standing = standingOfFacts(progress, now)
  const entries = Object.entries(facts) as readonly (readonly [FactId, Fact])[]
  const countOf = (belongs: (fact: Fact) => boolean): Count =>
    count(entries.filter(([, fact]) => belongs(fact)).map(([id]) => standing[id]))
  return {
    all: countOf(() => true),
    topics: recordOf(topicIds, (id) => countOf(({ topic }) => topic === id)),
    stations: recordOf(stationIds(), (id) => countOf(({ station }) => station === id)),
    objectives: objectives.map((objective) => ({
      objective,
      count: countOf(({ topic }) => objective.covered.some(({ id }) => id === topic)),
    })),
  }
}

function count(standing: readonly Standing[]): Count {
  const of = (one: Standing) => standing.filter((standing) => standing === one).length
  return { solid: of('solid'), shaky: of('shaky'), due: of('due'), unseen: of('unseen') }
}

function recordOf<Id extends string>(
  ids: readonly Id[],
  valueOf: (id: Id) => Count,
): Readonly<Record<Id, Count>> {
  return Object.fromEntries(ids.map((id) => [id, valueOf(id)])) as Record<Id, Count>
}

function stationIds(): readonly StationId[] {
  return Object.keys(stations) as StationId[]
}
