import type { Run } from '@flowscope/flow'
import type { Draft, StepId } from '@flowscope/stage'
import type { Moment } from '../run-view/moments.ts'
import { lazyEngine } from './lazy-engine.ts'

/**
 * What would have been sent at a moment, had nobody edited it. A replay in this page tells: it
 * sends nothing, and writes the same bytes as any other engine.
 *
 * @throws Error where nothing is drafted at that moment
 */
export async function draftedAt(
  { setup }: Run,
  moments: readonly Moment[],
  { index, decision }: Moment,
): Promise<Draft> {
  if (!('step' in decision)) throw new Error('Nothing is drafted there')
  const replay = await lazyEngine('page').open(setup)
  const before = moments.slice(0, index).map((moment) => moment.decision)
  try {
    return await replay.draft(before, decision.step satisfies StepId)
  } finally {
    await replay.close()
  }
}
