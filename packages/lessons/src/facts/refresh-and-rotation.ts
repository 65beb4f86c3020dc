import type { Fact } from '../fact.ts'

export const refreshAndRotation = {} as const satisfies Record<string, Fact>
