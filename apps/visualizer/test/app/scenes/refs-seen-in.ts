import { playMoves } from '../../../src/app/scenes/director.ts'
import { plays } from '../../../src/app/scenes/see-in-run.ts'
import { sightingsAtPresent } from '../../../src/app/scenes/sightings-at-present.ts'
import { openConductor, settled } from '../../walk.ts'

/** Every article that a step of this run shows. */
export async function refsSeenIn(run: string): Promise<ReadonlySet<string>> {
  const play = plays.get(run)
  if (!play) throw new Error(`Nobody plays ${run}`)
  const { setup, moves } = play()
  const conductor = openConductor(setup)
  const seen = new Set(sightingsAtPresent(await settled(conductor)).keys())
  for (const move of moves) {
    await playMoves(conductor, [move])
    for (const ref of sightingsAtPresent(await settled(conductor)).keys()) seen.add(ref)
  }
  conductor.stop()
  return seen
}
