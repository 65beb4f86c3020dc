import type { Conductor, ConductorEvent } from '@flowscope/flow'
import { useMemo, type ReactNode } from 'react'
import type { RunView } from '../run-view/run-view.ts'
import type { EngineName } from './lazy-engine.ts'
import type { Guide } from './scenes/guide.ts'
import type { WhatIfs } from './use-what-ifs.ts'
import { WhatIfToldPart } from './what-if-parts.tsx'

interface Given {
  readonly view: RunView
  readonly engine: EngineName
  readonly guide: Guide
  readonly conductor: Conductor
  readonly decide: (event: ConductorEvent) => void
}

/** What is told about the whole run, above its messages; the same node while nothing of it changes. */
export function useAbove(
  { view, engine, guide, conductor, decide }: Given,
  whatIfs: WhatIfs,
): ReactNode {
  const run = view.run.id
  const told = useMemo(() => whatIfs.toldIn(run), [whatIfs, run])
  const { panel } = guide
  return useMemo(
    () => (
      <>
        {panel}
        {told && <WhatIfToldPart {...{ view, engine, conductor, decide, whatIfs, told }} />}
      </>
    ),
    [panel, told, view, engine, conductor, decide, whatIfs],
  )
}
