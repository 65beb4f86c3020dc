import type { Explanations } from './told.ts'

/** Of what is done with an access token, and of what is open to all. */
export const apiExplanations = {} as const satisfies Explanations
