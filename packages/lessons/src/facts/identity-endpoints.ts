import type { Fact } from '../fact.ts'

export const identityEndpoints = {} as const satisfies Record<string, Fact>
