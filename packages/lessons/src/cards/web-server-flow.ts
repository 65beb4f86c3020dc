import type { Card } from '../card.ts'

export const webServerFlow: readonly Card[] = []
