import { appendDecision, appendOutcome, decisionsOf, type Journal } from '../journal.ts'
import type { Replayed } from './context.ts'
import type { ReplayInput } from './inputs.ts'
import { sentenceOf } from './sentence-of.ts'

/** Performs the decisions of a linked run; what was performed is kept when one of them fails. */
export async function replayed({
  engineRun,
  linked,
  newKey,
}: ReplayInput): Promise<Omit<Replayed, 'differsAt'>> {
  let journal: Journal = []
  for (const decision of linked.decisions) {
    const key = newKey()
    try {
      const performed = await engineRun.perform(decisionsOf(journal), key, decision)
      journal = appendOutcome(appendDecision(journal, key, decision), key, performed)
    } catch (error) {
      return { journal, stopped: sentenceOf(error) }
    }
  }
  return { journal, stopped: null }
}
