import type { Fact } from '../fact.ts'
import { appsAndPolicies } from './apps-and-policies.ts'
import { flowChoice } from './flow-choice.ts'
import { identityEndpoints } from './identity-endpoints.ts'
import { loginAndMfa } from './login-and-mfa.ts'
import { pkceAndAttacks } from './pkce-and-attacks.ts'
import { refreshAndRotation } from './refresh-and-rotation.ts'
import { revocation } from './revocation.ts'
import { scopes } from './scopes.ts'
import { sessions } from './sessions.ts'
import { tokens } from './tokens.ts'
import { troubleshooting } from './troubleshooting.ts'
import { webServerFlow } from './web-server-flow.ts'

/** Everything that cards and questions ask about, by its id. */
export const facts = {
  ...flowChoice,
  ...webServerFlow,
  ...appsAndPolicies,
  ...scopes,
  ...tokens,
  ...sessions,
  ...refreshAndRotation,
  ...revocation,
  ...pkceAndAttacks,
  ...identityEndpoints,
  ...loginAndMfa,
  ...troubleshooting,
} as const satisfies Record<string, Fact>

export type FactId = keyof typeof facts
