import type { Fact } from '../fact.ts'

export const webServerFlow = {} as const satisfies Record<string, Fact>
