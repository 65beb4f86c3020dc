import type { Card } from '../card.ts'

export const troubleshooting: readonly Card[] = []
