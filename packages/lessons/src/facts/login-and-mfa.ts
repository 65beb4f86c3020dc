import type { Fact } from '../fact.ts'

export const loginAndMfa = {} as const satisfies Record<string, Fact>
