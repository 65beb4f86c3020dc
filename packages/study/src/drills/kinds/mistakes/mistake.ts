import type { StationId } from '@flowscope/flow'
import type { RunSetup, Sources } from '@flowscope/reference'
import type { Edit } from '@flowscope/scenarios'
import type { Random } from '../../../random.ts'

/** Something that is often written wrongly into one message. */
export interface Mistake {
  readonly id: string
  readonly step: 'authorize' | 'token' | 'query' | 'refresh'
  readonly station: StationId
  readonly heading: string
  readonly made: (random: Random, setup: RunSetup) => Edit
  /** What is wrong, in a sentence. */
  readonly says: string
  readonly because: string
  /** What somebody believes who finds this where it is not, as a clause. */
  readonly belief: string
  /** By what one sees that it is not so. */
  readonly unlike: string
  /** The part of the message that is wrong: two mistakes in one part cannot be told apart fairly. */
  readonly part: string
  /** The message before it that has to be looked at as well. */
  readonly compare?: 'callback' | 'token'
  /** Salesforce takes it: the harm is done elsewhere. */
  readonly quiet?: boolean
  /** Those of the station where they are left out. */
  readonly sources?: Sources
}

type Shared = Pick<Mistake, 'step' | 'station' | 'heading' | 'compare'>
type Row = Omit<Mistake, keyof Shared>

/** Mistakes in one message. */
export function mistakesIn(shared: Shared, rows: readonly Row[]): readonly Mistake[] {
  return rows.map((row) => ({ ...shared, ...row }))
}
