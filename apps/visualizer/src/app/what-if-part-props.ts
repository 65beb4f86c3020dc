import type { Conductor, ConductorEvent } from '@flowscope/flow'
import type { RunView } from '../run-view/run-view.ts'
import type { EngineName } from './lazy-engine.ts'
import type { WhatIfs } from './use-what-ifs.ts'

/** What each part of a what-if is given. */
export interface WhatIfPartProps {
  readonly whatIfs: WhatIfs
  readonly view: RunView
  readonly engine: EngineName
  readonly conductor: Conductor
  readonly decide: (event: ConductorEvent) => void
}
