import type { Card } from '../card.ts'

export const identityEndpoints: readonly Card[] = []
