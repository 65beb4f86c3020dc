import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import { responseTypes, type ResponseType } from '../../org/response-types.ts'
import { refusedAtOnce } from './authorize-body.ts'

export interface WithResponseType {
  readonly responseType: ResponseType
}

export const responseTypeSupported: Check<ReadParameters, WithResponseType> = {
  name: 'responseType.supported',
  examine: ({ parameters }) => {
    const received = parameters.get('response_type') ?? null
    const responseType = responseTypes.find((known) => known === received)
    if (responseType === undefined) {
      throw refusedAtOnce('responseType.supported', { stored: responseTypes.join(', '), received })
    }
    return { responseType }
  },
}
