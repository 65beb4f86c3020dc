import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import { refusedAtOnce } from './authorize-body.ts'

export const responseTypeSupported: Check<ReadParameters, object> = {
  name: 'responseType.supported',
  examine: ({ parameters }) => {
    const received = parameters.get('response_type') ?? null
    if (received !== 'code') {
      throw refusedAtOnce('unsupported_response_type', 'response type is not supported', {
        stored: 'code',
        received,
      })
    }
    return {}
  },
}
