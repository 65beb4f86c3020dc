import { practiceRun, type RunSetup } from '@flowscope/reference'
import type { Decision, SendStep } from '@flowscope/stage'
import { defaultDecision, filled, stateOf, type ConductorView } from '../../src/index.ts'
import type { Edit } from './edits.ts'
import { pageEngine } from './page-engine.ts'
import { rigOn } from './rig.ts'

/** A person at a conductor on the page engine. */
export interface Walker {
  readonly here: () => Promise<ConductorView>
  readonly decide: (decision: Decision) => Promise<ConductorView>
  /** Presses *Send* until the step that would be written next is this one. */
  readonly walkTo: (step: string) => Promise<ConductorView>
  /** Writes a message and sends it with a change. */
  readonly sendEdited: (step: SendStep, edit: Edit) => Promise<ConductorView>
  readonly back: (times: number) => Promise<ConductorView>
}

export async function walker(setup: RunSetup = practiceRun()): Promise<Walker> {
  const { after } = rigOn(pageEngine)
  await after({ type: 'startOver', setup })
  const decide = (decision: Decision) => after({ type: 'decide', decision })
  const walkTo = async (step: string) => {
    let view = await after()
    while (view.step !== step && stateOf(view.snapshot, 'flow') !== 'revoked') {
      const next = defaultDecision(view.snapshot)
      if (next === null) break
      view = await decide(filled(next, view.draft))
    }
    return view
  }
  const sendEdited = async (step: SendStep, edit: Edit) => {
    const { draft } = await after({ type: 'chooseStep', step })
    if (draft === null) throw new Error(`There is no draft of ${step}`)
    return decide({ type: 'send', step, edit: edit(draft) })
  }
  const back = (times: number) =>
    after(...Array.from({ length: times }, () => ({ type: 'back' }) as const))
  return { here: () => after(), decide, walkTo, sendEdited, back }
}
