import type { Decision, Performed } from '@flowscope/stage'
import {
  appendDecision,
  appendOutcome,
  decisionsOf,
  defaultDecision,
  foldRun,
  type Journal,
} from '../../src/index.ts'
import { goodDay } from './scripted-outcome.ts'

/** A journal of decisions, each with the outcome that a script gives it. */
export function journalOf(
  decisions: readonly Decision[],
  script: (prefix: readonly Decision[], decision: Decision) => Performed = goodDay,
): Journal {
  return decisions.reduce<Journal>((journal, decision, at) => {
    const key = `key ${at}`
    const outcome = script(decisionsOf(journal), decision)
    return appendOutcome(appendDecision(journal, key, decision), key, outcome)
  }, [])
}

/** Presses *Send* until there is nothing left to send, or a state is reached. */
export function sendUntil(reached: (journal: Journal) => boolean = () => false): Journal {
  let decisions: readonly Decision[] = []
  for (;;) {
    const journal = journalOf(decisions)
    const decision = defaultDecision(foldRun(journal))
    if (decision === null || reached(journal)) return journal
    decisions = [...decisions, decision]
  }
}

export const flowIs =
  (state: string) =>
  (journal: Journal): boolean => {
    const { flow } = foldRun(journal).value
    return flow === state || (typeof flow === 'object' && state in flow)
  }
