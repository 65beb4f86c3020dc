import { refreshPolicyWhatIfs } from './refresh/policy.ts'
import { refreshRequestWhatIfs } from './refresh/request.ts'
import { refreshRightsWhatIfs } from './refresh/rights.ts'
import { refreshWhoseWhatIfs } from './refresh/whose.ts'

/** The refresh token: how it is sent, what ends it, and who may. */
export const refreshWhatIfs = [
  ...refreshRequestWhatIfs,
  ...refreshPolicyWhatIfs,
  ...refreshRightsWhatIfs,
  ...refreshWhoseWhatIfs,
]
