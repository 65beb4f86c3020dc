import { UnknownName, withChange } from '@flowscope/reference'
import type { Configuration, Performed } from '../contract.ts'
import type { Scene } from '../scene.ts'
import { StageError } from '../stage-error.ts'
import { mark } from './performed.ts'

/** Other settings from now on; what was issued before stays and meets them. */
export async function configure(scene: Scene, change: Configuration): Promise<Performed> {
  try {
    await apply(scene, change)
  } catch (error) {
    if (error instanceof UnknownName || error instanceof RangeError) {
      throw new StageError(error.message)
    }
    throw error
  }
  return mark(scene)
}

async function apply(scene: Scene, change: Configuration): Promise<void> {
  const { setup, network } = scene
  if (change.at === 'webApp') {
    scene.setup = { ...setup, client: { ...setup.client, ...change.settings } }
    return
  }
  if (!network.world) throw new StageError('The settings of a real org are changed in its Setup.')
  const world = change.at === 'faults' ? setup.world : withChange(setup.world, change)
  await network.world.configure(change)
  scene.setup = { ...setup, world }
  if (change.at === 'faults') {
    scene.isSlowed = change.rules.some(({ fault }) => fault === 'latency')
  }
}
