import type { Decision } from '@flowscope/stage'
import type { Result } from './wire-client.ts'

/** How often each thing that a run can do was done. */
export interface Coverage {
  readonly count: (label: string) => void
  readonly counted: (label: string) => number
  readonly table: () => string
}

export function emptyCoverage(): Coverage {
  const counts = new Map<string, number>()
  return {
    count: (label) => counts.set(label, (counts.get(label) ?? 0) + 1),
    counted: (label) => counts.get(label) ?? 0,
    table: () =>
      [...counts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([label, count]) => `${String(count).padStart(7)}  ${label}`)
        .join('\n'),
  }
}

/** What a decision and its result count as. */
export function labelsOf(decision: Decision, result: Result): readonly string[] {
  return [`decision  ${nameOf(decision)}`, ...resultLabels(result)]
}

export function nameOf(decision: Decision): string {
  switch (decision.type) {
    case 'act':
    case 'send':
    case 'submit':
    case 'attack':
      return `${decision.type} ${decision.step}`
    case 'restart':
      return `restart ${decision.how}`
    case 'configure':
      return `configure ${decision.change.at}`
    case 'advanceClock':
    case 'cancel':
    case 'leave':
      return decision.type
  }
}

function resultLabels(result: Result): readonly string[] {
  if (result.kind === 'notPossible') return ['outcome   not possible here']
  const { exchange, verdict, note, landing } = result.performed
  return [
    ...(landing ? [`landing   ${landing}`] : []),
    ...(exchange?.outcome.type === 'failure' ? [`transport ${exchange.outcome.failure.kind}`] : []),
    ...(note ? [`note      ${note.check} ${note.passed ? 'passed' : 'refused'}`] : []),
    ...(verdict ? [`verdict   ${verdict.check} ${causeOf(verdict)}`] : []),
  ]
}

function causeOf({ passed, cause }: NonNullable<PerformedVerdict>): string {
  if (passed || cause === null) return 'passed'
  return cause.kind === 'refusedByServer'
    ? `refused: ${cause.place} ${cause.code}`
    : `refused: ${cause.kind}`
}

type PerformedVerdict = Extract<Result, { kind: 'performed' }>['performed']['verdict']
