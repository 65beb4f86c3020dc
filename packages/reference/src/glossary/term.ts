import type { Sources } from '../source.ts'

export interface Term {
  /** Unique and stable, fit for a URL. */
  readonly id: string
  readonly term: string
  /** Two sentences at most. */
  readonly meaning: string
  readonly sources: Sources
}
