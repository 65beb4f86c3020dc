import { rulesVersion } from '@flowscope/reference'
import type { LinkedRun } from '../links/link.ts'
import type { Problem, Replayed } from './context.ts'

/** What is wrong with a link that cannot be opened. */
export const linkProblems: Readonly<Record<'damaged' | 'newer', Problem>> = {
  damaged: {
    kind: 'linkDamaged',
    sentence: 'This link is damaged: a part of it may have been cut off. Ask for it again.',
  },
  newer: {
    kind: 'linkNewer',
    sentence: 'This link was made by a newer Flowscope. Update yours to open it.',
  },
}

/** What a reader must know of a link that was opened; `null` where all is as it promised. */
export function problemOfReplay(linked: LinkedRun, replayed: Replayed): Problem | null {
  const { stopped, differsAt } = replayed
  if (differsAt !== null) return differs(linked.rules, differsAt)
  if (stopped !== null) return { kind: 'notPerformed', sentence: stopped }
  return hasStandIns(linked)
}

function differs(rules: number, decision: number): Problem {
  const what = `Step ${decision + 1} went another way here than where this link was made`
  return { kind: 'replayDiffers', sentence: `${what}: ${reason(rules)}`, decision }
}

function reason(rules: number): string {
  if (rules === rulesVersion) return 'the practice server has changed since.'
  return rules < rulesVersion
    ? `it follows version ${rules} of the rules, and this Flowscope version ${rulesVersion}.`
    : `it follows version ${rules} of the rules, and this Flowscope only version ${rulesVersion}. Update it to see the same.`
}

function hasStandIns({ standIns }: LinkedRun): Problem | null {
  const [first, ...others] = standIns
  if (first === undefined) return null
  const what = `What was typed as ${first.field} in step ${first.decision + 1} is not in this link: a stand-in of the same length was sent.`
  const more = others.length === 1 ? 'one other place' : `${others.length} other places`
  const sentence = others.length === 0 ? what : `${what} The same holds for ${more}.`
  return { kind: 'linkHasStandIns', sentence, decision: first.decision }
}
