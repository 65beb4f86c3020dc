import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import { refusedAtOnce } from './authorize-body.ts'
import type { WithResponseType } from './response-type-supported.ts'

/**
 * An id token that comes through the browser is worth something only to a client that knows its
 * nonce (sheet §3, OpenID Connect Core §3.2.2.1).
 */
export const noncePresent: Check<ReadParameters & WithResponseType, object> = {
  name: 'nonce.present',
  examine: ({ parameters, responseType }) => {
    if (responseType === 'token id_token' && !parameters.has('nonce')) {
      throw refusedAtOnce('nonce.present', {
        stored: 'needed for response_type=token id_token',
        received: null,
      })
    }
    return {}
  },
}
