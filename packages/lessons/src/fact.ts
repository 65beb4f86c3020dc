import type { Mark, Sources } from '@flowscope/reference'
import type { StationId } from '@flowscope/flow'
import type { TopicId } from './objective.ts'

/**
 * One thing that is worth knowing. Cards and exam questions ask about facts; a fact is asked about
 * by two of them at most, so that nothing is drilled by its wording.
 */
export interface Fact {
  /** One sentence, true by itself. */
  readonly says: string
  readonly topic: TopicId
  /** Where on the walk it matters; `null` where it concerns none of its steps. */
  readonly station: StationId | null
  readonly mark: Mark
  readonly sources: Sources
  /** What a standard says instead, where Salesforce goes its own way. */
  readonly standard?: string
}
