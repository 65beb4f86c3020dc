import type { Decision, Draft, Stage } from '@flowscope/stage'
import { appendDecision, appendOutcome, foldRun, type Journal } from '../../src/index.ts'
import { stateKey, type PathStep } from './chart-paths.ts'
import type { Move } from './moves.ts'

/**
 * Performs a path of the chart on a stage and gives the state after each of its steps, to be
 * compared with what the chart said.
 */
export async function performPath(
  stage: Stage,
  steps: readonly PathStep[],
): Promise<readonly string[]> {
  let journal: Journal = []
  const seen: string[] = []
  for (const { move } of steps) {
    if (move === null) continue
    const open = await perform(stage, journal, move)
    journal = open.journal
    seen.push(...open.seen)
  }
  return seen
}

async function perform(stage: Stage, before: Journal, move: Move) {
  let journal = before
  for (;;) {
    const decision = await decisionOf(stage, move)
    const key = `key ${journal.length}`
    const decided = appendDecision(journal, key, decision)
    const performed = await stage.perform(decision)
    journal = appendOutcome(decided, key, performed)
    const isHop = move.id === 'follow' && performed.landing === 'hop'
    if (isHop) continue
    const during = stateKey(foldRun(decided))
    const after = stateKey(foldRun(journal))
    return { journal, seen: performed.exchange === null ? [during] : [during, after] }
  }
}

/** The decision of a move, with its edit applied to the draft of this place. */
async function decisionOf(stage: Stage, move: Move): Promise<Decision> {
  const { decision, edit, fill } = move
  if (!('step' in decision)) return decision
  if (edit === undefined && decision.type !== 'submit') return decision
  const draft = await stage.draft(decision.step)
  if (decision.type === 'submit') return filledForm(decision, draft, fill)
  return edit === undefined ? decision : ({ ...decision, edit: edit(draft) } as Decision)
}

function filledForm(
  decision: Extract<Decision, { type: 'submit' }>,
  draft: Draft,
  fill: Move['fill'],
): Decision {
  if (draft.kind !== 'form') throw new Error(`${decision.step} has no form here`)
  const wanted = fill?.button ?? /allow|log in/i
  const button = draft.buttons.find(({ label }) => wanted.test(label))
  const typed = draft.suggestion.map(
    ([name, value]) => [name, name === 'pw' ? (fill?.pw ?? value) : value] as const,
  )
  return { ...decision, typed, button: button?.name ?? '' }
}
