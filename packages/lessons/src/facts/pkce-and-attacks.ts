import type { Fact } from '../fact.ts'

export const pkceAndAttacks = {} as const satisfies Record<string, Fact>
