import type { Card } from '../card.ts'

export const sessions: readonly Card[] = []
