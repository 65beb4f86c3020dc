import type { LiveBook } from './live-book.ts'
import type { LiveLimits, Ways } from './options.ts'

/** What the parts of live mode share within one server. */
export interface LiveServices {
  readonly book: LiveBook
  readonly ways: Ways
  readonly limits: LiveLimits
  /** Real time, milliseconds since the epoch. */
  readonly now: () => number
  readonly publicUrl: string | null
  readonly environmentSecret: string | null
}
