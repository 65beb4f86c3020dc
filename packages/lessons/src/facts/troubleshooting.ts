import type { Fact } from '../fact.ts'

export const troubleshooting = {} as const satisfies Record<string, Fact>
