import type { Card } from '../card.ts'

export const tokens: readonly Card[] = []
