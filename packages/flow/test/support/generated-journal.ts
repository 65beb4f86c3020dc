import fc from 'fast-check'
import type { Decision, Performed } from '@flowscope/stage'
import {
  appendDecision,
  appendOutcome,
  decisionsOf,
  foldRun,
  legalSteps,
  type Journal,
} from '../../src/index.ts'
import { goodDay, refusedBy, scripted } from './scripted-outcome.ts'

interface Turn {
  /** Which of the choices that are open. */
  readonly pick: number
  readonly refused: boolean
}

const turns = fc.array(fc.record({ pick: fc.nat(), refused: fc.boolean() }), { maxLength: 40 })

/** Runs in which every decision was possible, and any message may be refused. */
export const generatedJournal: fc.Arbitrary<Journal> = turns.map((list) =>
  list.reduce<Journal>(decide, []),
)

function decide(journal: Journal, { pick, refused }: Turn): Journal {
  const open = legalSteps(foldRun(journal)).filter(({ enabled }) => enabled)
  const choice = open[pick % open.length]
  if (choice === undefined) return journal
  const key = `key ${journal.length}`
  const outcome = outcomeOf(journal, choice.decision, refused && pick % 3 === 0)
  return appendOutcome(appendDecision(journal, key, choice.decision), key, outcome)
}

function outcomeOf(journal: Journal, decision: Decision, refused: boolean): Performed {
  const good = goodDay(decisionsOf(journal), decision)
  if (!refused || good.exchange === null || !('step' in decision)) return good
  const cause = refusedBy('tokenResponse', 'invalid_grant')
  return scripted(decision.step, { landing: 'page', status: 400, cause })
}
