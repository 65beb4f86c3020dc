import type { ParkedRequest } from '../../org/records.ts'
import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import type { Visited } from '../../world/visit.ts'
import { unexpectedError } from './error-page.ts'

export interface WithParked {
  readonly source: string
  readonly parked: ParkedRequest
}

export const sourceKnown: Check<Visited & ReadParameters, WithParked> = {
  name: 'source.known',
  examine: async ({ visit, parameters }) => {
    const source = parameters.get('source') ?? ''
    const parked = await visit.world.store.get('parkedRequest', source)
    if (!parked) throw unexpectedError(null, { stored: null, received: source })
    return { source, parked }
  },
}
