import type { Check } from '../../../world/checklist.ts'
import type { ReadParameters } from '../../../world/parameters.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'
import type { WithCode } from './code-unused.ts'

/** Must be the very value of the authorization request (RFC 6749 §4.1.3, sheet §6). */
export const redirectUriSame: Check<ReadParameters & WithCode, object> = {
  name: 'redirectUri.same',
  examine: ({ parameters, code }) => {
    const received = parameters.get('redirect_uri') ?? null
    if (received !== code.redirectUri) {
      throw tokenRefusal('redirectUri.same', {
        stored: code.redirectUri,
        received,
      })
    }
    return {}
  },
}
