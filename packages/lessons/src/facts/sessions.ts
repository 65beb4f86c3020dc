import type { Fact } from '../fact.ts'
import { sessionEnds } from './sessions/session-ends.ts'
import { sessionKinds } from './sessions/session-kinds.ts'
import { sessionTimes } from './sessions/session-times.ts'

export const sessions = {
  ...sessionTimes,
  ...sessionEnds,
  ...sessionKinds,
} as const satisfies Record<string, Fact>
