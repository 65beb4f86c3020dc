import type { Run } from '../../journal.ts'
import { align, type Pair } from './align.ts'
import { compareFields, type ComparedField } from './compare-fields.ts'
import { membersOf } from './json-members.ts'
import type { MessageField } from './message-fields.ts'
import {
  answerFields,
  decidedFields,
  isSame,
  likeness,
  requestFields,
  sidesOf,
  type ComparedSide,
} from './sides.ts'

/** `missing`: only the first run has this step. `added`: only the second has it. */
export type StepMark = 'same' | 'changed' | 'missing' | 'added'

/** A step of the first run beside the one of the second that it corresponds to. */
export interface ComparedStep {
  readonly mark: StepMark
  readonly a: ComparedSide | null
  readonly b: ComparedSide | null
  /** What was decided where no message travels, such as how long to wait. */
  readonly decided: readonly ComparedField[]
  readonly request: readonly ComparedField[]
  readonly answer: readonly ComparedField[]
}

export interface RunComparison {
  /** Settings that are not the same in both runs. */
  readonly settings: readonly ComparedField[]
  /** How many steps at the beginning are the same in both, byte by byte. */
  readonly shared: number
  readonly steps: readonly ComparedStep[]
  /** The first step that is not the same; `null` when there is none. */
  readonly firstDifference: number | null
}

/**
 * Lays two runs beside each other: the shared beginning exactly, the rest by step, with gaps where
 * only one run has a step, and compares what was sent and what came back field by field.
 */
export function compareRuns(a: Run, b: Run): RunComparison {
  const [left, right] = [sidesOf(a.journal), sidesOf(b.journal)]
  const shared = sharedBeginning(left, right)
  const beginning = left.slice(0, shared).map((side, at) => [side, right[at] ?? side] as const)
  const rest = align(left.slice(shared), right.slice(shared), likeness)
  const steps = [...beginning, ...rest].map(compared)
  const first = steps.findIndex(({ mark }) => mark !== 'same')
  return {
    settings: changedSettings(a, b),
    shared,
    steps,
    firstDifference: first < 0 ? null : first,
  }
}

function sharedBeginning(a: readonly ComparedSide[], b: readonly ComparedSide[]): number {
  const differs = a.findIndex((side, at) => {
    const other = b[at]
    return other === undefined || !isSame(side, other)
  })
  return differs < 0 ? a.length : differs
}

function compared([a, b]: Pair<ComparedSide>): ComparedStep {
  return {
    mark: markOf(a, b),
    a,
    b,
    decided: compareFields(decidedFields(a), decidedFields(b)),
    request: compareFields(requestFields(a), requestFields(b)),
    answer: compareFields(answerFields(a), answerFields(b)),
  }
}

function markOf(a: ComparedSide | null, b: ComparedSide | null): StepMark {
  if (a === null) return 'added'
  if (b === null) return 'missing'
  return isSame(a, b) ? 'same' : 'changed'
}

function changedSettings(a: Run, b: Run): readonly ComparedField[] {
  return compareFields(settingsOf(a), settingsOf(b)).filter(({ mark }) => mark !== 'same')
}

function settingsOf({ setup }: Run): readonly MessageField[] {
  return membersOf(setup, '').map(([name, value]) => ({ place: 'member', name, value }))
}
