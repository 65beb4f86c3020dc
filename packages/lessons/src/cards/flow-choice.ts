import type { Card } from '../card.ts'

export const flowChoice: readonly Card[] = []
