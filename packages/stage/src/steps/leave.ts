import type { Performed } from '../contract.ts'
import type { Scene } from '../scene.ts'
import { StageError } from '../stage-error.ts'
import { mark } from './performed.ts'

/** The learner's own browser goes where this stage cannot look. @throws StageError in practice */
export function leave(scene: Scene): Performed {
  if (scene.network.world) {
    throw new StageError('In practice the browser stays on the stage: send the authorize request.')
  }
  return mark(scene)
}
