import type { Card } from '../card.ts'

export const loginAndMfa: readonly Card[] = []
