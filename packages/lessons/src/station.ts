import type { Source } from '@flowscope/reference'

/** Who stands at an end of a station's arrow. */
export type Stand = 'admin' | 'user' | 'browser' | 'client' | 'authServer' | 'api'

/** The unit of teaching: one row of the walk, with what is to be learnt there. */
export interface Station {
  /** 0 is the registration, 1 to 13 are the walk. */
  readonly number: number
  readonly title: string
  readonly from: Stand
  readonly to: Stand
  readonly channel: 'set-up' | 'front' | 'back'
  /** One sentence. */
  readonly happens: string
  /** Why the protocol has this station at all. */
  readonly why: string
  /** What to look at in the message. */
  readonly look: string
  /** To be asked before *Send*, and answered by oneself. */
  readonly ask: string
  /** At most twelve words. */
  readonly answer: string
  readonly sources: readonly [Source, ...Source[]]
}
