import type { Fact } from '../fact.ts'

export const revocation = {} as const satisfies Record<string, Fact>
