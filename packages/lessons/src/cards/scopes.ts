import type { Card } from '../card.ts'

export const scopes: readonly Card[] = []
