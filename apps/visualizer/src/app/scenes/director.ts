import { decisionsOf, type Conductor, type ConductorSnapshot } from '@flowscope/flow'
import { decisionOf, type Move, type Played } from '@flowscope/scenarios'
import type { Decision } from '@flowscope/stage'
import { waitFor } from 'xstate'
import { runViewOf } from '../../run-view/run-view.ts'

/**
 * Performs the moves of a scenario as decisions of the present run, each really sent. A move that is
 * not possible here is left out.
 *
 * @param pause milliseconds before each message after the first, so that the eye can follow
 * @returns how many moves were performed
 */
export async function playMoves(
  conductor: Conductor,
  moves: readonly Move[],
  pause = 0,
): Promise<number> {
  let done = 0
  for (const move of moves) {
    if (done > 0 && pause > 0) await wait(pause)
    if (await playMove(conductor, move)) done += 1
  }
  return done
}

/** The state in which the learner, or a scenario, can decide again. */
export function settled(conductor: Conductor): Promise<ConductorSnapshot> {
  return waitFor(
    conductor,
    (state) => !state.hasTag('busy') && !state.matches({ ready: 'drafting' }),
  )
}

/** What was decided before the cursor, and what came of it. */
export function playedIn(snapshot: ConductorSnapshot): readonly Played[] {
  const { moments, position } = runViewOf(snapshot)
  return moments
    .slice(0, position)
    .flatMap(({ decision, performed }) =>
      performed ? [{ move: decision, decision, performed }] : [],
    )
}

async function playMove(conductor: Conductor, move: Move): Promise<boolean> {
  const decision = await possibleDecision(await settled(conductor), move)
  if (!decision) return false
  const before = lengthOf(conductor.getSnapshot())
  conductor.send({ type: 'decide', decision, outOfTurn: true })
  const after = await settled(conductor)
  if (after.context.problem?.kind === 'notPerformed') conductor.send({ type: 'dismissProblem' })
  return lengthOf(await settled(conductor)) > before
}

/** `null` where nothing of the kind can be written here. */
async function possibleDecision(here: ConductorSnapshot, move: Move): Promise<Decision | null> {
  const { engineRun } = here.context
  const { journal } = runViewOf(here).run
  if (!engineRun) return null
  const prefix = decisionsOf(journal)
  try {
    return await decisionOf(
      { draft: (step, as) => engineRun.draft(prefix, step, as) },
      move,
      playedIn(here),
    )
  } catch {
    return null
  }
}

function lengthOf(snapshot: ConductorSnapshot): number {
  return runViewOf(snapshot).run.journal.length
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
