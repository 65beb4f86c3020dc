import type { Card } from '../card.ts'

export const refreshAndRotation: readonly Card[] = []
