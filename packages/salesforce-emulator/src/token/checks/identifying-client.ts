import { checklist } from '../../world/checklist.ts'
import type { AskedForTokens } from '../grant.ts'
import { basicHeaderReadable, type WithCredentials } from './basic-header-readable.ts'
import { clientAssertionReadable, type WithClientAssertion } from './client-assertion-readable.ts'
import { clientAssertionGood } from './client-assertion-good.ts'
import { clientAuthenticated } from './client-authenticated.ts'
import { clientEnabled, clientNotBlocked } from './client-enabled.ts'
import { clientInThisOrg } from './client-in-this-org.ts'
import { clientKnown, type WithClient } from './client-known.ts'

export type IdentifiedClient = AskedForTokens & WithCredentials & WithClientAssertion & WithClient

/** Who asks, whether it is really them, and whether their app is in use (sheet §5.1, §6). */
export const identifyingClient = checklist<AskedForTokens>()
  .check(basicHeaderReadable)
  .check(clientAssertionReadable)
  .check(clientInThisOrg)
  .check(clientKnown)
  .check(clientAssertionGood)
  .check(clientAuthenticated)
  .check(clientEnabled)
  .check(clientNotBlocked)
