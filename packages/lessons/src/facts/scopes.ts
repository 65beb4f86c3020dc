import type { Fact } from '../fact.ts'

export const scopes = {} as const satisfies Record<string, Fact>
