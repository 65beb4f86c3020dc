import type { Check } from '../../../world/checklist.ts'
import type { ReadParameters } from '../../../world/parameters.ts'
import type { WithCredentials } from '../../checks/basic-header-readable.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'
import type { WithSubject } from '../../checks/user-approved.ts'
import { readAssertion, type SamlAssertion } from '../assertion.ts'

export interface WithSamlAssertion extends WithCredentials, WithSubject {
  readonly saml: SamlAssertion
}

/** Base64 of a SAML 2.0 assertion whose issuer is the consumer key (sheet §5.4). */
export const samlAssertionReadable: Check<ReadParameters, WithSamlAssertion> = {
  name: 'samlAssertion.readable',
  examine: ({ parameters }) => {
    const text = parameters.get('assertion') ?? ''
    const saml = readAssertion(text)
    if (!saml) throw tokenRefusal('samlAssertion.readable', { stored: null, received: text })
    const credentials = { consumerKey: saml.issuer, secret: undefined }
    return { saml, credentials, username: saml.username }
  },
}
