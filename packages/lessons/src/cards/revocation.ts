import type { Card } from '../card.ts'

export const revocation: readonly Card[] = []
