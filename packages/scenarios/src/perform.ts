import { filled } from '@flowscope/flow'
import {
  attackSteps,
  type Decision,
  type Draft,
  type Performed,
  type StepId,
} from '@flowscope/stage'
import type { Move } from './move.ts'
import type { Seen } from './seen.ts'

/** Where moves are performed: a stage, or a run at an engine. */
export interface Ground {
  readonly draft: (step: StepId, as?: 'attacker') => Promise<Draft>
  readonly perform: (decision: Decision) => Promise<Performed>
}

/** A move and what came of it. */
export interface Played extends Seen {
  readonly move: Move
}

/** Performs moves one after the other. */
export async function playMoves(
  ground: Ground,
  moves: readonly Move[],
): Promise<readonly Played[]> {
  const played: Played[] = []
  for (const move of moves) {
    const decision = await decisionOf(ground, move, played)
    played.push({ move, decision, performed: await ground.perform(decision) })
  }
  return played
}

/**
 * The decision that a move is here, with whatever had to be drafted first.
 *
 * @param seen what was played before, for a move that repeats some of it
 */
export async function decisionOf(
  { draft }: Pick<Ground, 'draft'>,
  move: Move,
  seen: readonly Seen[],
): Promise<Decision> {
  if (move.type === 'edited') {
    return editedDecision(move, move.edit(await draft(move.step, move.as), seen))
  }
  return move.type === 'fill' ? filledForm(move, await draft(move.step, move.as)) : move
}

type Edited = Extract<Move, { type: 'edited' }>

function editedDecision({ step, as }: Edited, edit: ReturnType<Edited['edit']>): Decision {
  const attack = attackSteps.find((each) => each === step)
  if (attack) return { type: 'attack', step: attack, edit }
  return { type: 'send', step, edit, ...(as && { as }) } as Decision
}

function filledForm(
  { step, typed = {}, press, as }: Extract<Move, { type: 'fill' }>,
  draft: Draft,
) {
  const form = filled({ type: 'submit', step, typed: [], button: '' }, draft)
  if (form.type !== 'submit' || draft.kind !== 'form') return form
  const button = draft.buttons.find(({ label }) => label.toLowerCase().includes(press ?? ' '))
  return {
    ...form,
    typed: form.typed.map(([name, value]) => [name, typed[name] ?? value] as const),
    button: button?.name ?? form.button,
    ...(as && { as }),
  }
}
