import { checklist } from '../../world/checklist.ts'
import type { AskedForTokens } from '../grant.ts'
import { basicHeaderReadable, type WithCredentials } from './basic-header-readable.ts'
import { clientAuthenticated } from './client-authenticated.ts'
import { clientKnown, type WithClient } from './client-known.ts'

export type IdentifiedClient = AskedForTokens & WithCredentials & WithClient

/** Who asks, and whether it is really them (sheet §5.1). */
export const identifyingClient = checklist<AskedForTokens>()
  .check(basicHeaderReadable)
  .check(clientKnown)
  .check(clientAuthenticated)
