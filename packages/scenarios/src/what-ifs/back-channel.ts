import type { WhatIf } from '../what-if.ts'
import { apiCallWhatIfs } from './api-call.ts'
import { expiryWhatIfs } from './expiry.ts'
import { introspectWhatIfs } from './introspect.ts'
import { laterNetworkWhatIfs } from './network-later.ts'
import { networkWhatIfs } from './network.ts'
import { refreshWhatIfs } from './refresh.ts'
import { revokeWhatIfs } from './revoke.ts'
import { tokenRequestWhatIfs } from './token-request.ts'
import { tokenResponseWhatIfs } from './token-response.ts'

/** What can go another way between the web app and Salesforce, with time, and on the network. */
export const backChannel: readonly WhatIf[] = [
  ...tokenRequestWhatIfs,
  ...tokenResponseWhatIfs,
  ...apiCallWhatIfs,
  ...expiryWhatIfs,
  ...refreshWhatIfs,
  ...revokeWhatIfs,
  ...introspectWhatIfs,
  ...networkWhatIfs,
  ...laterNetworkWhatIfs,
]
