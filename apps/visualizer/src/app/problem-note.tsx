import type { ConductorEvent, Problem } from '@flowscope/flow'
import { Button } from '../ui/button.tsx'
import { problemWords } from '../words/lab.ts'
import styles from './problem-note.module.css'

interface ProblemNoteProps {
  readonly problem: Problem | null
  readonly decide: (event: ConductorEvent) => void
}

/** Without an answer to what was sent the run cannot go on. */
const mustRetry: readonly Problem['kind'][] = ['engineAway', 'notPerformed']

const canRetry: readonly Problem['kind'][] = ['engineAway', 'notPerformed', 'noDraft']

/** Something went wrong outside the run: what, and how to go on. Nothing done is lost. */
export function ProblemNote({ problem, decide }: ProblemNoteProps) {
  return (
    <div role="alert" className={styles['place']}>
      {problem && (
        <div className={styles['problem']}>
          <p>
            {problem.sentence}
            {isUnread(problem) && ` ${problemWords.unharmed}`}
          </p>
          {canRetry.includes(problem.kind) && (
            <Button
              onClick={() => {
                decide({ type: 'retry' })
              }}
            >
              {problemWords.retry}
            </Button>
          )}
          {!mustRetry.includes(problem.kind) && (
            <Button
              look="quiet"
              onClick={() => {
                decide({ type: 'dismissProblem' })
              }}
            >
              {problemWords.dismiss}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

/** A link that was not opened. */
function isUnread({ kind }: Problem): boolean {
  return kind === 'linkDamaged' || kind === 'linkNewer'
}
