import type { Run } from '@flowscope/flow'
import { ComparePage } from '../../features/compare/compare-page.tsx'
import { wordsOfDecision } from '../../run-view/steps.ts'
import type { RunView } from '../../run-view/run-view.ts'
import { comparisonAddress } from '../comparison-address.ts'
import { rewriteAddress, useAddress } from '../location.ts'
import type { PartProps } from '../part-props.ts'

/** The two runs that the address names; without a name, this run and the one that it left. */
export default function CompareView({ view }: PartProps) {
  const { searchParams } = useAddress()
  const b = runNamed(view, searchParams.get('b')) ?? view.run
  const a = runNamed(view, searchParams.get('a')) ?? otherThan(b, view)
  return (
    <ComparePage
      runs={view.runs}
      a={a}
      b={b}
      nameOf={wordsOfDecision}
      onChoose={(first, second) => {
        rewriteAddress(comparisonAddress({ a: first, b: second }, searchParams))
      }}
    />
  )
}

function runNamed({ runs }: RunView, id: string | null): Run | undefined {
  return runs.find((run) => run.id === id)
}

function otherThan(run: Run, view: RunView): Run {
  const parent = runNamed(view, run.forkedFrom?.run ?? null)
  return parent ?? view.runs.findLast(({ id }) => id !== run.id) ?? run
}
