import type { LiveSetup, RunSetup } from '@flowscope/reference'
import type { Decision, LiveStep, Verdict } from '@flowscope/stage'
import type { Move } from '../move.ts'
import { stretch } from '../walk.ts'
import { practiceSetupOf } from './practice-setup.ts'

/** A live run, told again at the mock. */
export interface PracticeCopy {
  readonly setup: RunSetup
  /** From the first decision on; to be played at the mock. */
  readonly moves: readonly Move[]
}

/**
 * The same settings at the mock, walked as far as the live run went: its newest try to connect, without
 * whatever was refused or did not arrive. The first such step is left to the learner. Nothing that was
 * typed, edited or received is in it.
 */
export function practiceCopyOf(live: LiveSetup, steps: readonly LiveStep[]): PracticeCopy {
  const walked = newestTry(steps).filter(wentWell)
  const moves = walked.flatMap((step, at) => movesOf(step.decision, walked[at + 1]))
  const beginning: readonly Move[] = steps.length > 0 ? [{ type: 'act', step: 'register' }] : []
  return { setup: practiceSetupOf(live), moves: [...beginning, ...moves] }
}

/** From the click on Connect that led to where the run stands. */
function newestTry(steps: readonly LiveStep[]): readonly LiveStep[] {
  const at = steps.findLastIndex(({ decision }) => isStep(decision, 'connect'))
  return at < 0 ? [] : steps.slice(at)
}

/** What the user denied is an answer like any other. */
function wentWell({ decision, performed: { verdict, exchange } }: LiveStep): boolean {
  if (exchange?.outcome.type === 'failure') return false
  return verdict?.passed !== false || (isStep(decision, 'callback') && isDenial(verdict))
}

function movesOf(decision: Decision, next: LiveStep | undefined): readonly Move[] {
  if (decision.type === 'leave') return atSalesforce(next)
  if (decision.type === 'act') return [{ type: 'act', step: decision.step }]
  if (decision.type === 'send') return [{ type: 'send', step: decision.step }]
  return decision.type === 'cancel' ? [{ type: 'cancel' }] : []
}

/** What nobody could see in life; how far it went shows in what came back. */
function atSalesforce(next: LiveStep | undefined): readonly Move[] {
  if (!next || !isStep(next.decision, 'callback')) return stretch('authorize', 'follow')
  const way = stretch('authorize', 'callback')
  return isDenial(next.performed.verdict) ? way.map(denied) : way
}

function denied(move: Move): Move {
  return move.type === 'fill' && move.step === 'consent' ? { ...move, press: 'deny' } : move
}

function isDenial(verdict: Verdict | null): boolean {
  return verdict?.cause?.kind === 'refusedByServer' && verdict.cause.code === 'access_denied'
}

function isStep(decision: Decision, step: string): boolean {
  return 'step' in decision && decision.step === step
}
