import type { Fact } from '../fact.ts'

export const appsAndPolicies = {} as const satisfies Record<string, Fact>
