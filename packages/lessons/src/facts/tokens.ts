import type { Fact } from '../fact.ts'

export const tokens = {} as const satisfies Record<string, Fact>
