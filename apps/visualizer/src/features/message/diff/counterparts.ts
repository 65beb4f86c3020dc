import { stepOfDecision } from './step-of-decision.ts'
import { momentsOf, type Moment } from '../../../run-view/moments.ts'
import type { RunView } from '../../../run-view/run-view.ts'

/** The same step in another run. */
export interface Counterpart {
  readonly run: string
  readonly name: string
  readonly moment: Moment
}

/** The same step in the other runs: first the run that this one left, then the others. */
export function counterpartsOf({ run, runs }: RunView, moment: MomentLike): readonly Counterpart[] {
  const parent = run.forkedFrom?.run
  return runs
    .filter(({ id }) => id !== run.id)
    .toSorted((one, other) => Number(other.id === parent) - Number(one.id === parent))
    .flatMap(({ id, name, journal }) => {
      const same = sameStep(momentsOf(journal), moment)
      return same ? [{ run: id, name, moment: same }] : []
    })
}

/** A moment of the run, or the message that is drafted after all of them. */
interface MomentLike {
  readonly index: number
  readonly step: string | null
}

/** At the same place if the step is the same there, else the nearest one after or before it. */
function sameStep(moments: readonly Moment[], { index, step }: MomentLike): Moment | undefined {
  if (step === null) return undefined
  const fitting = moments.filter(
    ({ decision, performed }) => performed?.exchange && stepOfDecision(decision) === step,
  )
  return fitting.toSorted(
    (one, other) => Math.abs(one.index - index) - Math.abs(other.index - index),
  )[0]
}
