import { apiExplanations } from './api.ts'
import { frontChannelExplanations } from './front-channel.ts'
import type { Told } from './told.ts'
import { tokensExplanations } from './tokens.ts'
import { wireExplanations } from './wire.ts'

const explanations = {
  ...wireExplanations,
  ...frontChannelExplanations,
  ...tokensExplanations,
  ...apiExplanations,
}

/** The name of a check, or of what an endpoint did when every check had passed. */
export type CheckName = keyof typeof explanations

export const checkNames = Object.keys(explanations) as readonly CheckName[]

/** The sentence of the teacher's note. */
export function explanationOf(check: CheckName, passed: boolean): string {
  const { passed: good, refused = good }: Told = explanations[check]
  return passed ? good : refused
}
