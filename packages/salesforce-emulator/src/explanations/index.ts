import { apiExplanations } from './api.ts'
import { authorizeFlowsExplanations } from './authorize-flows.ts'
import { deviceExplanations } from './device.ts'
import { faultExplanations } from './faults.ts'
import { frontChannelExplanations } from './front-channel.ts'
import { loginExplanations } from './login.ts'
import { consentExplanations } from './consent.ts'
import { corsExplanations } from './cors.ts'
import { restExplanations } from './rest.ts'
import { tokenGrantExplanations } from './token-grants.ts'
import type { Told } from './told.ts'
import { tokensExplanations } from './tokens.ts'
import { tokenEndpointsExplanations } from './token-endpoints.ts'
import { tokenLifeExplanations } from './token-life.ts'
import { wireExplanations } from './wire.ts'

const explanations = {
  ...loginExplanations,
  ...consentExplanations,
  ...wireExplanations,
  ...frontChannelExplanations,
  ...authorizeFlowsExplanations,
  ...deviceExplanations,
  ...tokensExplanations,
  ...tokenGrantExplanations,
  ...apiExplanations,
  ...tokenLifeExplanations,
  ...tokenEndpointsExplanations,
  ...faultExplanations,
  ...restExplanations,
  ...corsExplanations,
}

/** The name of a check, or of what an endpoint did when every check had passed. */
export type CheckName = keyof typeof explanations

export const checkNames = Object.keys(explanations) as readonly CheckName[]

/** The checks that can turn a request away. */
export const refusingChecks: readonly CheckName[] = checkNames.filter(
  (name) => 'refused' in explanations[name],
)

/** The sentence of the teacher's note. */
export function explanationOf(check: CheckName, passed: boolean): string {
  const { passed: good, refused = good }: Told = explanations[check]
  return passed ? good : refused
}
