import type { Card } from '../card.ts'

export const pkceAndAttacks: readonly Card[] = []
