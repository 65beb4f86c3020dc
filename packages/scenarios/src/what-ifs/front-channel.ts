import type { WhatIf } from '../what-if.ts'
import { againWhatIfs } from './again.ts'
import { authorizeRequestWhatIfs } from './authorize-request.ts'
import { callbackWhatIfs } from './callback.ts'
import { connectWhatIfs } from './connect.ts'
import { consentWhatIfs } from './consent.ts'
import { loginWhatIfs } from './login.ts'
import { redirectBackWhatIfs } from './redirect-back.ts'
import { redirectOutWhatIfs } from './redirect-out.ts'
import { registerWhatIfs } from './register.ts'

/** What can go another way on the user's way through the browser. */
export const frontChannel: readonly WhatIf[] = [
  ...registerWhatIfs,
  ...connectWhatIfs,
  ...redirectOutWhatIfs,
  ...authorizeRequestWhatIfs,
  ...againWhatIfs,
  ...loginWhatIfs,
  ...consentWhatIfs,
  ...redirectBackWhatIfs,
  ...callbackWhatIfs,
]
