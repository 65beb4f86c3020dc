import type { Card } from '../card.ts'

export const appsAndPolicies: readonly Card[] = []
