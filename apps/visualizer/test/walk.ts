import { createConductor, type Conductor } from '@flowscope/flow'
import { pageCrypto } from '@flowscope/ports'
import { practiceRun } from '@flowscope/reference'
import { waitFor } from 'xstate'
import { pageEngine } from '../src/engines/page.ts'
import { primaryDecision } from '../src/run-view/primary.ts'
import { runViewOf, type RunView } from '../src/run-view/run-view.ts'

/** The whole walk as the page engine performs it: the view before each press of the primary button. */
export async function viewsOfTheWalk(): Promise<readonly RunView[]> {
  const conductor = openConductor()
  const views = [await settled(conductor)]
  for (let view = views[0]; view && view.state !== 'revoked'; view = views.at(-1)) {
    const decision = primaryDecision(view, null)
    if (!decision) break
    conductor.send({ type: 'decide', decision })
    views.push(await settled(conductor))
  }
  conductor.stop()
  return views
}

export function openConductor(setup = practiceRun()): Conductor {
  let keys = 0
  const conductor = createConductor({
    engine: pageEngine,
    storage: { load: () => null, save: () => undefined },
    setup,
    crypto: pageCrypto(crypto.subtle),
    newKey: () => `key-${String(++keys)}`,
  })
  conductor.start()
  return conductor
}

export async function settled(conductor: Conductor): Promise<RunView> {
  return runViewOf(
    await waitFor(
      conductor,
      (state) => !state.hasTag('busy') && !state.matches({ ready: 'drafting' }),
    ),
  )
}
