import type { RefusalPlace } from '@flowscope/stage'
import type { Move } from '../move.ts'
import { walkTo } from '../walk.ts'
import type { WhatIf } from '../what-if.ts'
import { whatIfs } from '../what-ifs/index.ts'
import { lastStepOf, placeOf } from './place-of.ts'

/** A refusal as a live run met it. */
export interface MetRefusal {
  readonly place: RefusalPlace
  readonly code: string
  readonly description: string
  /** The step that was refused; `null` where it is not known. */
  readonly step: string | null
}

/** A refusal of a real org, to be seen in the mock. */
export interface ShownInMock {
  readonly whatIf: WhatIf
  /** From the first decision to the refusal, in the what-if's own set-up. */
  readonly moves: readonly Move[]
  /** The same code in the same words at the same place, or the same code alone. */
  readonly likeness: 'sameWords' | 'sameCode'
}

/** The what-if that ends in this refusal; `null` where the mock has none. */
export function whatIfFor(refusal: MetRefusal): ShownInMock | null {
  const fitting = whatIfs.filter(({ expect }) => expect.code === refusal.code)
  const here = fitting.filter((whatIf) => placeOf(whatIf) === refusal.place)
  const worded = here.filter((whatIf) => hasWords(whatIf, refusal.description))
  if (worded.length > 0) return shown(nearest(worded, refusal), 'sameWords')
  return shown(nearest(here, refusal) ?? nearest(fitting, refusal), 'sameCode')
}

/** At the same step if there is one, and otherwise the first on the walk of an honest user. */
function nearest(among: readonly WhatIf[], { step }: MetRefusal): WhatIf | undefined {
  return (
    among.find((whatIf) => lastStepOf(whatIf) === step) ??
    among.find(({ by }) => by !== 'attacker') ??
    among[0]
  )
}

function hasWords({ expect: { text } }: WhatIf, description: string): boolean {
  return (text ?? '').toLowerCase() === description.trim().toLowerCase()
}

function shown(whatIf: WhatIf | undefined, likeness: ShownInMock['likeness']): ShownInMock | null {
  if (!whatIf) return null
  const { at, change, then } = whatIf
  return { whatIf, moves: [...walkTo(at), change, ...then], likeness }
}
