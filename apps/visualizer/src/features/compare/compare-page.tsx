import { compareRuns, type Run } from '@flowscope/flow'
import type { Decision } from '@flowscope/stage'
import { useMemo } from 'react'
import { compareWords } from '../../words/compare.ts'
import { Comparison } from './comparison.tsx'
import { RunChoice } from './run-choice.tsx'
import styles from './compare.module.css'

interface ComparePageProps {
  readonly runs: readonly Run[]
  readonly a: Run
  readonly b: Run
  readonly nameOf: (decision: Decision) => string
  readonly onChoose: (a: string, b: string) => void
}

/** Two runs of this session beside each other. */
export function ComparePage({ runs, a, b, nameOf, onChoose }: ComparePageProps) {
  const comparison = useMemo(() => compareRuns(a, b), [a, b])
  return (
    <>
      <h1 className={styles['title']}>{compareWords.title}</h1>
      {runs.length < 2 ? (
        <p>{compareWords.oneRun}</p>
      ) : (
        <RunChoice runs={runs} a={a.id} b={b.id} onChoose={onChoose} />
      )}
      {runs.length > 1 && a === b && <p>{compareWords.sameRun}</p>}
      {a !== b && (
        <Comparison
          key={`${a.id} ${b.id}`}
          comparison={comparison}
          names={[a.name, b.name]}
          nameOf={nameOf}
        />
      )}
    </>
  )
}
