import type { RunComparison } from '@flowscope/flow'
import type { Decision } from '@flowscope/stage'
import { useState } from 'react'
import { compareWords } from '../../words/compare.ts'
import { Differences } from './differences.tsx'
import { FieldTable } from './field-table.tsx'
import { StepDetail } from './step-detail.tsx'
import { nameOfStep, StepList } from './step-list.tsx'
import { StepMarkWord } from './step-mark.tsx'
import styles from './compare.module.css'

interface ComparisonProps {
  readonly comparison: RunComparison
  readonly names: readonly [string, string]
  readonly nameOf: (decision: Decision) => string
}

/** Two runs step by step; the first difference is open. */
export function Comparison({ comparison, names, nameOf }: ComparisonProps) {
  const { steps, settings, firstDifference } = comparison
  const [chosen, choose] = useState(firstDifference ?? 0)
  const step = steps[chosen]
  return (
    <>
      <p className={styles['summary']}>{summaryOf(comparison)}</p>
      {settings.length > 0 && (
        <FieldTable title={compareWords.settings} fields={settings} names={names} />
      )}
      {step && (
        <div className={styles['columns']}>
          <div className={styles['list']}>
            <StepList steps={steps} chosen={chosen} nameOf={nameOf} onChoose={choose} />
          </div>
          <div className={styles['detail']}>
            <Differences steps={steps} chosen={chosen} onChoose={choose} />
            <h2 className={styles['stepTitle']}>
              {compareWords.step(chosen + 1, nameOfStep(step, nameOf))}
              <StepMarkWord mark={step.mark} />
            </h2>
            <StepDetail key={chosen} step={step} names={names} />
          </div>
        </div>
      )}
    </>
  )
}

function summaryOf({ shared, steps, firstDifference }: RunComparison): string {
  if (firstDifference === null) return compareWords.allSame
  const differing = steps.filter(({ mark }) => mark !== 'same').length
  const beginning = shared === 0 ? compareWords.nothingShared : compareWords.shared(shared)
  return `${beginning} ${compareWords.differences(differing)}`
}
