import type { Fact } from '../fact.ts'
import { apiFacts } from './troubleshooting/api.ts'
import { authorizeFacts } from './troubleshooting/authorize.ts'
import { grantFacts } from './troubleshooting/grants.ts'
import { placeFacts } from './troubleshooting/places.ts'
import { tokenFacts } from './troubleshooting/token.ts'

export const troubleshooting = {
  ...placeFacts,
  ...authorizeFacts,
  ...grantFacts,
  ...tokenFacts,
  ...apiFacts,
} as const satisfies Record<string, Fact>
