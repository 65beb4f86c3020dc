import type { Check } from '../../../world/checklist.ts'
import type { ReadParameters } from '../../../world/parameters.ts'
import { readJwt, textClaim, type Jwt } from '../../assertions/jwt.ts'
import type { WithCredentials } from '../../checks/basic-header-readable.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'
import type { WithSubject } from '../../checks/user-approved.ts'

export interface WithAssertion extends WithCredentials, WithSubject {
  readonly assertion: Jwt
}

/** The assertion is a JWT, and says in `iss` which client sends it; nothing else names the client. */
export const assertionReadable: Check<ReadParameters, WithAssertion> = {
  name: 'assertion.readable',
  examine: ({ parameters }) => {
    const text = parameters.get('assertion') ?? ''
    const assertion = readJwt(text)
    if (!assertion) {
      throw tokenRefusal('assertion.readable', {
        stored: 'header.claims.signature',
        received: text,
      })
    }
    const consumerKey = textClaim(assertion.claims, 'iss') ?? undefined
    const username = textClaim(assertion.claims, 'sub')
    return { assertion, username, credentials: { consumerKey, secret: undefined } }
  },
}
