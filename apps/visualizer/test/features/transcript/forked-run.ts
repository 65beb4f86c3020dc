import type { RunView } from '../../../src/run-view/run-view.ts'
import { primaryDecision } from '../../../src/run-view/primary.ts'
import { openConductor, settled } from '../../walk.ts'

/** The first steps of the walk, then a fork in which the redirect is answered with another status. */
export async function forkedRun(): Promise<{ readonly fork: RunView; readonly main: RunView }> {
  const conductor = openConductor()
  for (let step = 0; step < 3; step += 1) {
    const decision = primaryDecision(await settled(conductor), null)
    if (decision) conductor.send({ type: 'decide', decision })
  }
  const main = await settled(conductor)
  conductor.send({ type: 'back' })
  const { draft } = await settled(conductor)
  if (draft?.kind !== 'answer') throw new Error('The third step drafts an answer')
  const answer = { ...draft.answer, status: 303, reason: 'See Other' }
  conductor.send({
    type: 'decide',
    decision: { type: 'send', step: 'redirect', edit: { kind: 'answer', answer } },
  })
  const fork = await settled(conductor)
  conductor.send({ type: 'openRun', id: main.run.id })
  const again = await settled(conductor)
  conductor.stop()
  return { fork, main: again }
}
