import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import { tokenRefusal } from './token-refusal.ts'

/** What a grant cannot do without (sheet §5.4). */
export function grantParametersPresent(...names: readonly string[]): Check<ReadParameters, object> {
  return {
    name: 'grantParameters.present',
    examine: ({ parameters }) => {
      const missing = names.find((name) => !parameters.has(name))
      if (missing !== undefined) {
        const received = [...parameters.keys()].join(', ')
        throw tokenRefusal('grantParameters.present', { stored: missing, received })
      }
      return {}
    },
  }
}
