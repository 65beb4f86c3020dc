import { boundaryAfter, type Conductor } from '@flowscope/flow'
import { practiceRun } from '@flowscope/reference'
import { walk, walkTo, type Move, type WhatIf } from '@flowscope/scenarios'
import type { Moment } from '../../run-view/moments.ts'
import { runViewOf, type RunView } from '../../run-view/run-view.ts'
import { whatIfWords } from '../../words/what-ifs.ts'
import { playMoves, settled } from './director.ts'

/**
 * Forks where the what-if leaves the plain walk, takes the one changed decision and goes on until the
 * consequence is on the wire. What needs a set-up of its own, or a walk that this run has left, begins
 * anew.
 *
 * @param onRun told as soon as the run exists
 */
export async function runWhatIf(
  conductor: Conductor,
  whatIf: WhatIf,
  onRun: (run: string) => void,
  pause: number,
): Promise<void> {
  const view = runViewOf(await settled(conductor))
  const shared = sharedWithWalk(view, whatIf)
  const name = whatIfWords.run(whatIf.title)
  if (shared === null) {
    const setup = whatIf.setup?.(practiceRun()) ?? practiceRun()
    conductor.send({ type: 'startOver', setup, name })
  } else {
    conductor.send({ type: 'moveCursor', to: boundaryAfter(view.run.journal, shared) })
    conductor.send({ type: 'fork', name })
  }
  onRun(runViewOf(await settled(conductor)).run.id)
  await playMoves(conductor, walkTo(whatIf.at).slice(shared ?? 0))
  await playMoves(conductor, [whatIf.change, ...whatIf.then], pause)
}

/** How many decisions of the plain walk this run has in common with the what-if; `null` for none. */
function sharedWithWalk({ run, moments }: RunView, { at, setup }: WhatIf): number | null {
  if (setup || JSON.stringify(run.setup) !== JSON.stringify(practiceRun())) return null
  const way = walkTo(at)
  const left = moments.findIndex((moment, index) => !isAsPlanned(moment, walk[index]))
  const plain = left < 0 ? moments.length : left
  return Math.min(plain, way.length)
}

/** True for a decision as the plain walk has it, unedited, which led where it should. */
function isAsPlanned({ decision, performed }: Moment, move: Move | undefined): boolean {
  if (!move || 'edit' in decision || 'as' in decision) return false
  const planned = move.type === 'fill' ? 'submit' : move.type
  if (decision.type !== planned) return false
  if (decision.type === 'advanceClock') return JSON.stringify(decision) === JSON.stringify(move)
  if ('step' in decision && 'step' in move && decision.step !== move.step) return false
  return decision.type !== 'submit' || isThrough(performed)
}

/** A wrong password or a refused consent fills the same form, and leads elsewhere. */
function isThrough(performed: Moment['performed']): boolean {
  return performed?.verdict?.passed === true && performed.landing !== 'loginPage'
}
