import type { Conductor, ConductorEvent } from '@flowscope/flow'
import { lazy, Suspense } from 'react'
import type { RunView } from '../run-view/run-view.ts'
import type { EngineName } from './lazy-engine.ts'
import type { ToldWhatIf, WhatIfs } from './use-what-ifs.ts'

const SheetView = lazy(() => import('./views/what-if-sheet-view.tsx'))
const ToldView = lazy(() => import('./views/what-if-told-view.tsx'))

export interface WhatIfPartProps {
  readonly whatIfs: WhatIfs
  readonly view: RunView
  readonly engine: EngineName
  readonly conductor: Conductor
  readonly decide: (event: ConductorEvent) => void
}

/** The sheet where a what-if is chosen and its question answered. */
export function WhatIfSheetPart(props: WhatIfPartProps) {
  if (!props.whatIfs.asking) return null
  return (
    <Suspense fallback={null}>
      <SheetView {...props} />
    </Suspense>
  )
}

/** In a run that answers a what-if: the guess, what happened, and why. */
export function WhatIfToldPart(props: WhatIfPartProps & { readonly told: ToldWhatIf }) {
  return (
    <Suspense fallback={null}>
      <ToldView {...props} />
    </Suspense>
  )
}
