import { lazy, Suspense } from 'react'
import type { ToldWhatIf } from './use-what-ifs.ts'
import type { WhatIfPartProps } from './what-if-part-props.ts'

const SheetView = lazy(() => import('./views/what-if-sheet-view.tsx'))
const ToldView = lazy(() => import('./views/what-if-told-view.tsx'))

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
