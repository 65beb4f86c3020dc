import type { LiveFinding as Finding, LikelyCause } from '@flowscope/reference'
import type { ReactNode } from 'react'
import { Prose } from '../../ui/prose.tsx'
import { liveRunWords } from '../../words/live-run.ts'
import styles from './live-finding.module.css'

const words = liveRunWords.finding

interface LiveFindingProps {
  readonly finding: Finding
  /** Ways on: show it in the mock, repeat in practice. */
  readonly children: ReactNode
}

/** What a failure in a real org means, and what it is likely to come from. */
export function LiveFinding({ finding, children }: LiveFindingProps) {
  return (
    <section aria-labelledby="live-finding" className={styles['finding']}>
      <h2 id="live-finding" className={styles['title']}>
        {words.title}
      </h2>
      <p>
        <Prose text={finding.meaning} />
      </p>
      <h3 className={styles['label']}>{words.causes}</h3>
      <ol className={styles['causes']}>
        {finding.causes.map((cause) => (
          <li key={cause.cause}>
            <Cause {...cause} />
          </li>
        ))}
      </ol>
      <p className={styles['note']}>{words.estimate}</p>
      <div className={styles['ways']}>{children}</div>
    </section>
  )
}

function Cause({ cause, fix, setup }: LikelyCause) {
  return (
    <>
      <p className={styles['cause']}>
        <Prose text={cause} />
      </p>
      <p>
        <Prose text={fix} />
      </p>
      {setup && (
        <p className={styles['note']}>
          {setup.setting === null ? setup.path : `${setup.path} → ${setup.setting}`}
        </p>
      )}
    </>
  )
}
