import type { Fact } from '../fact.ts'

export const flowChoice = {} as const satisfies Record<string, Fact>
