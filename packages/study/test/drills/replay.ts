import type { RunSetup } from '@flowscope/reference'
import type { Ground, Seen } from '@flowscope/scenarios'
import type { Decision } from '@flowscope/stage'
import { openGround } from './ground.ts'

/** A world in which these decisions were performed again, and what came of each. */
export interface Replayed {
  readonly ground: Ground
  readonly seen: readonly Seen[]
}

export async function replay(setup: RunSetup, decisions: readonly Decision[]): Promise<Replayed> {
  const ground = await openGround(setup)
  const seen: Seen[] = []
  for (const decision of decisions) {
    seen.push({ decision, performed: await ground.perform(decision) })
  }
  return { ground, seen }
}

/** The status of the last answer; `null` where none came. */
export function lastStatus(seen: readonly Seen[]): number | null {
  const outcome = seen.at(-1)?.performed.exchange?.outcome
  return outcome?.type === 'response' ? outcome.response.status : null
}
