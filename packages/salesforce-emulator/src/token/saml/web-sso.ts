import { checklist } from '../../world/checklist.ts'
import type { AskedForTokens, Grant } from '../grant.ts'
import { assertionTypeKnown } from './checks/assertion-type-known.ts'
import { singleSignOnConfigured } from './checks/single-sign-on-configured.ts'

const webSsoChecks = checklist<AskedForTokens>()
  .check(assertionTypeKnown)
  .check(singleSignOnConfigured)

/** `grant_type=assertion`: an identity provider's web login in place of a client (sheet §5.4). */
export const assertWebSso: Grant = async (asked) => {
  await webSsoChecks.run(asked)
  return []
}
