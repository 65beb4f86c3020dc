import type { RunView } from '../../run-view/run-view.ts'
import { exportWords as words } from '../../words/export.ts'

/** Raised when programs that read the file could not make sense of it. */
const runJsonFormat = 1

/** A run for programs: from set-up and decisions it can be made again, outcomes are what came. */
export function runJsonOf({ run, moments }: Pick<RunView, 'run' | 'moments'>) {
  return {
    kind: words.json,
    format: runJsonFormat,
    comment: words.practiceOnly,
    name: run.name,
    rulesVersion: run.setup.rulesVersion,
    forkedFrom: run.forkedFrom,
    setup: run.setup,
    steps: moments.map(({ index, decision, performed }) => ({
      step: index + 1,
      decision,
      outcome: performed,
    })),
  }
}
