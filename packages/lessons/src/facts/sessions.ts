import type { Fact } from '../fact.ts'

export const sessions = {} as const satisfies Record<string, Fact>
